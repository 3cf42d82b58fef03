import Testing

/// Fairs, treaties, prices: written after the reader, to see it at first sight.
@Suite struct FrenchTradeTests {
  @Test(arguments: FigureTable(table).rows)
  func reads(_ row: FigureTable.Row) { #expect(figureLines("fr", row.text) == row.figures) }

  private static let table = #"""
    Le salon a accueilli 52 éditeurs et plus de 3 000 lecteurs. => 52; 3000 over
    Quelque 14 délégations et moins de 90 entreprises étaient là. => 14 about; 90 under company
    « Cinq accords pour près de trois milliards de dollars sont prêts », a dit le porte-parole. => 5 agreement; 3000000000 nearly USD
    "Nous offrons douze projets", a-t-elle expliqué. => 12 project
    Le slogan « Deux rives, un avenir » est connu. =>
    Les recettes ont dépassé 70 millions de francs suisses. => 70000000 over CHF
    L'investissement devrait dépasser les 800 millions d'euros. => 800000000 over EUR
    Le budget n'excède pas 4 millions d'euros. => 4000000 up_to EUR
    Le trafic a franchi le cap des 10 millions de passagers. => 10000000 over person
    Un crédit d'2 milliards d'euros et l'1,5 million promis => 2000000000 EUR; 1500000
    plus d'1,2 million d'habitants => 1200000 over person
    La Norvège verse 90 millions de couronnes. => 90000000 NOK
    L'usine de Brno coûte 90 millions de couronnes. => 90000000
    Le Pakistan investit 4 milliards de roupies. => 4000000000 PKR
    L'Algérie a débloqué 7 milliards de dinars. => 7000000000 DZD
    Le Sénégal a reçu 30 milliards de francs. => 30000000000 XOF
    26 lettres d'intention et 5 contrats ont été signés. => 26 memorandum; 5 contract
    Le groupe 5+1 se réunit. =>
    Les exportations progressent de 9 %. => 9 percent up
    Le bénéfice a été réduit d'un quart. => 0.25 down
    Les loyers ont grimpé de près de 6 %. => 6 nearly percent up
    Le taux passe de 4 % à 3,5 %. => 4 percent; 3.5 percent
    Le nombre de visiteurs est en recul de 11 %. => 11 percent down
    Les effectifs diminueront de 500 pour tomber à 2 300 salariés. => 500 down; 2300 person
    Le chiffre d'affaires a augmenté de 30 millions d'euros. => 30000000 EUR up
    Une perte de 12 millions d'euros => 12000000 EUR
    Le PIB croît de 1,2 % cette année. => 1.2 percent up
    Les ventes ont chuté de moitié. => 0.5 down
    L'effectif atteint 1 200 personnes. => 1200 person
    La capacité sera portée à 60 MW. => 60
    Un chantier de trois ans créera 4 000 emplois directs. => 3 year; 4000 job
    """#
}
