import Testing

/// Bounds, quoted words, whose money, what is counted, rises and falls.
@Suite struct GermanPressTests {
  @Test(arguments: FigureTable(table).rows)
  func reads(_ row: FigureTable.Row) { #expect(figureLines("de", row.text) == row.figures) }

  private static let table = #"""
    Am Forum nahmen 62 Betriebe und mehr als 700 Gäste teil. => 62 company; 700 over person
    25 Länder und über 300 Aussteller waren vertreten. => 25; 300 over
    „Wir schaffen hier zweitausend Arbeitsplätze“, sagte der Minister. => 2000 job
    «Es wurden elf Verträge über knapp zwei Milliarden Euro geschlossen», hieß es. => 11 contract; 2000000000 nearly EUR
    „Vier Maßnahmen“ heißt das Papier. =>
    Die Kosten übersteigen 90 Mio. Euro. => 90000000 over EUR
    Der Umsatz dürfte 4 Mrd. Euro übersteigen. => 4000000000 over EUR
    Das Volumen hat die Marke von 500 Mio. Euro überschritten. => 500000000 over EUR
    Die Summe darf 10.000 Euro nicht übersteigen. => 10000 up_to EUR
    Die dreitägige Konferenz endete mit 14 Absichtserklärungen. => 3 day; 14 memorandum
    Ein fünfjähriger Vertrag wurde geschlossen. => 5 year
    Nach achtmonatiger Bauzeit wurde die Halle eröffnet. => 8
    Das zweistündige Treffen fand in Hanoi statt. => 2
    Unterzeichnet wurden 218 Projektverträge, 51 Absichtserklärungen und 12 Abkommen. => 218 contract; 51 memorandum; 12 agreement
    Es entstehen 1.200 neue Arbeitsplätze. => 1200 job
    Der Export stieg um 12 Prozent. => 12 percent up
    Die Preise fielen um ein Drittel. => 0.3333 about down
    Der Umsatz legte um 3,4 Prozent auf 2,1 Mrd. Euro zu. => 3.4 percent up; 2100000000 EUR
    Die Zahl der Besucher ging um mehr als 20 Prozent zurück. => 20 over percent down
    Ein Plus von 7 Prozent => 7 percent up
    Das sind 5 Prozent weniger als im Vorjahr. => 5 percent down
    Der Handel wuchs um gut 8 Prozent. => 8 over percent up
    Ein Rückgang von 4,5 Prozent wurde gemeldet. => 4.5 percent down
    Der Anteil liegt bei 30 Prozent. => 30 percent
    Die Investitionen stiegen von 3 auf 4 Mrd. Euro. => 3000000000 EUR; 4000000000 EUR
    Der Gewinn halbierte sich auf 12 Mio. Euro. => 12000000 EUR
    Die Gebühr wurde um 15 Euro gesenkt. => 15 EUR down
    Das Projekt kostet 300 Mio. Kronen. => 300000000
    Tschechien zahlt 300 Mio. Kronen. => 300000000 CZK
    Norwegen gibt dafür 2 Mrd. Kronen aus. => 2000000000 NOK
    Ein Kredit über 5 Mrd. Dirham wurde vergeben. => 5000000000
    Der marokkanische Fonds umfasst 5 Mrd. Dirham. => 5000000000 MAD
    Die Anlage kostet 40 Mio. Pfund. => 40000000
    Indien stellt 900 Mrd. Rupien bereit. => 900000000000 INR
    1,2 Mio. t Stahl wurden verladen. => 1200000 t
    Rund 60 Städte und über 900 Gäste => 60 about; 900 over person
    Der Preis sank gegenüber dem Vorjahr um 9 Euro je Tonne. => 9 EUR down
    Das Angebot wurde um 5 bis 7 Prozent erhöht. => 5…7 between percent up
    Die Produktion schrumpfte im Mai um 0,4 Prozent und im Juni um 0,7 Prozent. => 0.4 percent down; 0.7 percent down
    Das Wachstum von 6 Prozent überraschte. => 6 percent up
    Die Firma baut 800 Stellen ab. => 800 job
    Das Memorandum umfasst drei Vereinbarungen. => 3 agreement
    Mindestens 40 Unternehmen und weniger als 100 Besucher kamen. => 40 at_least company; 100 under person
    Der Export nahm um 11 Prozent zu, der Import um 4 Prozent ab. => 11 percent up; 4 percent down
    """#
}
