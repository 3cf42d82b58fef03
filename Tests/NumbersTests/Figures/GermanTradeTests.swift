import Testing

/// Fairs, treaties, prices: written after the reader, to see it at first sight.
@Suite struct GermanTradeTests {
  @Test(arguments: FigureTable(table).rows)
  func reads(_ row: FigureTable.Row) { #expect(figureLines("de", row.text) == row.figures) }

  private static let table = #"""
    Zur Börse kamen 52 Verlage und mehr als 3.000 Leser. => 52; 3000 over
    Rund 14 Delegationen und weniger als 90 Betriebe waren da. => 14 about; 90 under company
    Am Tisch saßen 20 Minister und mindestens 60 Unternehmer. => 20; 60 at_least person
    „Fünf Abkommen über insgesamt drei Milliarden Dollar sind fertig“, sagte der Sprecher. => 5 agreement; 3000000000 USD
    »Wir bieten zwölf Projekte an«, erklärte sie. => 12 project
    ‚Zwei Länder, ein Park‘ steht auf dem Schild. =>
    Die Einnahmen überschritten 70 Mio. Franken. => 70000000 over CHF
    Die Investition wird 800 Millionen Euro übertreffen. => 800000000 over EUR
    Der Preis dürfte 40 Euro nicht überschreiten. => 40 up_to EUR
    Bis zu 400 Stellen könnten entstehen. => 400 up_to job
    Die fünftägige Reise führte in drei Provinzen. => 5 day; 3
    Nach dreijähriger Bauzeit und sechsmonatigem Probebetrieb begann die Produktion. => 3 year; 6
    Der zehnfache Wert wurde gemessen. => 10 times
    Die Stadt Zürich gibt 5 Mio. Franken aus. => 5000000 CHF
    Schweden fördert die Fabrik mit 90 Mio. Kronen. => 90000000 SEK
    Das Werk in Brünn kostet 90 Mio. Kronen. => 90000000
    Mexiko zahlt 4 Mrd. Pesos. => 4000000000 MXN
    Ägypten erhält 7 Mrd. Pfund. => 7000000000 EGP
    Serbische Banken geben 30 Mrd. Dinar. => 30000000000 RSD
    Es wurden 26 Absichtserklärungen und 5 Kaufverträge unterschrieben. => 26 memorandum; 5 contract
    Die Gespräche im Format 5+1 gehen weiter. =>
    1,8m Tonnen Kohle => 1800000 t
    Die Exporte legten um 9 Prozent zu. => 9 percent up
    Der Gewinn ist um ein Viertel gesunken. => 0.25 down
    Die Mieten sind um knapp 6 Prozent gestiegen. => 6 nearly percent up
    Die Zinsen wurden von 4 auf 3,5 Prozent gesenkt. => 4 percent; 3.5 percent
    Im Januar gab es 3 Prozent mehr Gäste als im Vorjahr. => 3 percent up
    Die Belegschaft soll um 500 auf 2.300 Mitarbeiter schrumpfen. => 500 person down; 2300 person
    Der Umsatz erhöhte sich um 30 Mio. Euro. => 30000000 EUR up
    Das Bruttoinlandsprodukt wächst um 1,2 Prozent. => 1.2 percent up
    Der Verlust beträgt 12 Mio. Euro. => 12000000 EUR
    Gegenüber 2022 ist das ein Minus von 11 Prozent. => 11 percent down
    Der Absatz ging um die Hälfte zurück. => 0.5 down
    Die Kapazität wird auf 60 MW verdoppelt. => 60
    Die Zahl der Beschäftigten stieg auf 1.200. => 1200
    """#
}
