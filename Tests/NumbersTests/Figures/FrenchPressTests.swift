import Testing

/// Bounds, quoted words, whose money, what is counted, rises and falls.
@Suite struct FrenchPressTests {
  @Test(arguments: FigureTable(table).rows)
  func reads(_ row: FigureTable.Row) { #expect(figureLines("fr", row.text) == row.figures) }

  private static let table = #"""
    Une ligne d'1,8 milliard de dollars sera ouverte. => 1800000000 USD
    Il s’agit d’1 million de tonnes. => 1000000 t
    L'aide de 15 millions d'euros arrive. => 15000000 EUR
    Un parc de plus d'200 hectares et près d'50 usines => 200 over ha; 50 nearly
    « Nous créerons trois mille emplois », assure-t-il. => 3000 job
    “Douze contrats ont été conclus”, dit le maire. => 12 contract
    Le coût dépassera 800 millions d'euros. => 800000000 over EUR
    Les échanges ont dépassé les 12 milliards de dollars. => 12000000000 over USD
    Le prix ne doit pas dépasser 50 euros. => 50 up_to EUR
    Le chiffre d'affaires a franchi la barre des 2 milliards d'euros. => 2000000000 over EUR
    Une trentaine d'entreprises et plus de 400 visiteurs => 30 about company; 400 over person
    45 firmes et plus de 1 000 visiteurs sont venus. => 45 company; 1000 over person
    Les exportations ont augmenté de 12 %. => 12 percent up
    Le chômage a reculé d'un tiers. => 0.3333 about down
    Le bénéfice a bondi de plus de 30 %. => 30 over percent up
    Une hausse de 4,5 % est attendue. => 4.5 percent up
    La baisse de 200 millions d'euros inquiète. => 200000000 EUR down
    Les ventes sont passées de 3 à 4 millions d'unités. => 3000000; 4000000
    Le taux a été relevé de 0,25 point. => 0.25 up
    C'est 8 % de plus qu'en 2022. => 8 percent up
    Le nombre de postes a diminué de 900. => 900 down
    Le nombre a augmenté de 300 à 400. => 300; 400
    La part de marché atteint 18 %. => 18 percent
    Un prêt de 3 milliards de dirhams a été signé. => 3000000000
    Le Maroc investira 3 milliards de dirhams. => 3000000000 MAD
    Un fonds de 500 millions de dinars => 500000000
    La Tunisie a reçu 500 millions de dinars. => 500000000 TND
    Le projet coûte 40 millions de couronnes. => 40000000
    Un budget de 90 millions de roupies => 90000000
    Le forum a débouché sur 36 accords et 14 protocoles d'accord. => 36 agreement; 14 memorandum
    La foire de quatre jours a réuni 62 pays. => 4 day; 62
    1,2 Mt de blé ont été exportées. => 1.2
    Jusqu'à 500 emplois seront créés. => 500 up_to job
    Les importations ont chuté de près de 15 %. => 15 nearly percent down
    Au moins 20 pays et moins de 90 villes => 20 at_least; 90 under
    Le contrat vaut 2,5 milliards d'euros. => 2500000000 EUR
    Le cours a perdu 3 % à 41 euros. => 3 percent down; 41 EUR
    Les recettes s'élèvent à 12 millions d'euros, en hausse de 5 %. => 12000000 EUR; 5 percent up
    La production a baissé de 2 % en mai et de 3 % en juin. => 2 percent down; 3 percent down
    qu'1 million de personnes => 1000000 person
    """#
}
