extension FigureGrammar {
  /// Figures as French-language papers write them.
  static let french = FigureGrammar(
    groupMark: ".",
    atoms: PhraseTable([
      (.add(0), "zéro"), (.article, "un|une"), (.add(2), "deux"), (.add(3), "trois"), (.add(4), "quatre"),
      (.add(5), "cinq"),
      (.add(6), "six"), (.add(7), "sept"), (.add(8), "huit"), (.add(9), "neuf"), (.add(10), "dix"), (.add(11), "onze"),
      (.add(12), "douze"), (.add(13), "treize"), (.add(14), "quatorze"), (.add(15), "quinze"), (.add(16), "seize"),
      (.add(17), "dix-sept"), (.add(18), "dix-huit"), (.add(19), "dix-neuf"), (.add(20), "vingt|vingts"),
      (.add(30), "trente"), (.add(40), "quarante"), (.add(50), "cinquante"), (.add(60), "soixante"),
      (.add(70), "septante"),
      (.add(80), "quatre-vingt|quatre vingt|quatre-vingts|quatre vingts|huitante|octante"), (.add(90), "nonante"),
      (.hundred, "cent|cents"),
      (.collective(10, isRound: true), "dizaine|dizaines"), (.collective(12, isRound: false), "douzaine|douzaines"),
      (.collective(15, isRound: true), "quinzaine"), (.collective(20, isRound: true), "vingtaine"),
      (.collective(30, isRound: true), "trentaine"), (.collective(40, isRound: true), "quarantaine"),
      (.collective(50, isRound: true), "cinquantaine"), (.collective(60, isRound: true), "soixantaine"),
      (.collective(100, isRound: true), "centaine|centaines"), (.collective(1000, isRound: true), "millier|milliers"),
      (.number(StatedDecimal(5, exponent: -1), wantsScale: true), "demi|demie"),
      (.number(StatedDecimal(25, exponent: -2), wantsScale: true), "quart de"),
      (.number(StatedDecimal(75, exponent: -2), wantsScale: true), "trois quarts de|trois-quarts de"),
      (.andHalf, "et demi|et demie"),
      (.and, "et"),
      (.point, "virgule"), (.minus, "moins"),
    ]),
    scales: PhraseTable([
      (3, "mille|mil"), (6, "million|millions|mio|mln|mn"), (9, "milliard|milliards|md|mds|mrd|mrds|mia|mld|mlds"),
      (12, "billion|billions"),
      (15, "billiard|billiards"), (18, "trillion|trillions"),
    ]),
    bareScales: ["mille", "cent"], addsToTen: true, countsByTwenty: true,
    currencies: SharedFigureWords.table(
      SharedFigureWords.currencies,
      [
        ("EUR", "euro|euros|d'euros|d'euro"), ("CNY", "yuan|yuans|renminbi"),
        (
          "USD",
          "dollar|dollars|dollars américains|dollar américain|dollars us|dollars des états-unis|$ us|dollars états-uniens|dollars usd"
        ),
        ("HKD", "dollars de hong kong|dollars de hongkong|dollar de hong kong|dollars hongkongais|$ hk|dollars hk"),
        ("AUD", "dollars australiens|dollar australien"), ("CAD", "dollars canadiens|dollar canadien|$ c|$ ca|$ can"),
        ("SGD", "dollars de singapour|dollars singapouriens"), ("TWD", "dollars taïwanais|dollars de taïwan"),
        ("VND", "dong|dongs|dôngs|đồng"), ("CHF", "francs suisses|franc suisse|fs"), ("JPY", "yen|yens|yens japonais"),
        ("KRW", "won|wons"), ("GBP", "livres sterling|livre sterling|livres britanniques"),
        ("RUB", "rouble|roubles"), ("INR", "roupie indienne|roupies indiennes"), ("?rupee", "roupies|roupie"),
        ("?livre", "pounds|livres|livre"), ("THB", "baht|bahts"),
        ("MYR", "ringgit|ringgits"), ("KHR", "riel|riels"), ("LAK", "kip|kips"),
        ("IDR", "rupiah|rupiahs|roupies indonésiennes"),
        ("XOF", "francs cfa|fcfa|franc cfa|f cfa"), ("NZD", "dollars néo-zélandais"), ("HUF", "forints"),
        ("KZT", "tenges"),
        ("RON", "lei roumains"), ("MAD", "dirhams marocains"), ("DZD", "dinars algériens"),
        ("TND", "dinars tunisiens"),
        ("?dirham", "dirhams|dirham"), ("PLN", "zloty|zlotys"), ("TRY", "livres turques"),
        ("EGP", "livres égyptiennes"),
        ("LBP", "livres libanaises"), ("BRL", "reais|reals brésiliens"), ("ILS", "shekel|shekels"),
        ("UAH", "hryvnia|hryvnias"),
        ("FIM", "mark finlandais|marks finlandais"), ("DEM", "deutsche mark*|marks allemands"),
        ("SEK", "couronnes suédoises"),
        ("NOK", "couronnes norvégiennes"), ("DKK", "couronnes danoises"), ("CZK", "couronnes tchèques"),
        ("NLG", "florins hollandais|florins néerlandais"), ("MXN", "pesos mexicains"), ("ZAR", "rand|rands"),
        (
          "",
          "pesetas|marks|bitcoins|bitcoin|florins"
        ), ("?franc", "francs|franc"), ("?rial", "rials|rial|riyals|riyal"), ("?dinar", "dinars|dinar"),
        ("?peso", "pesos|peso"), ("?crown", "couronnes|couronne"), ("?shilling", "shilling|shillings"),
      ]),
    countries: CountryWords.french,
    units: SharedFigureWords.table(
      SharedFigureWords.units,
      [
        ("percentage_point", "point de pourcentage|points de pourcentage|point de pour cent|pp"),
        ("percent", "pour cent|p. cent|pour-cent|pourcent|pourcents|p. 100|p. cent"),
        ("km2", "kilomètres carrés|kilomètre carré|km carrés|km ²"), ("m2", "mètres carrés|mètre carré|m carrés"),
        ("m3", "mètres cubes|mètre cube"), ("km", "kilomètre|kilomètres|kilometre|kilometres"),
        ("m", "mètre|mètres|metre|metres"),
        ("cm", "centimètre|centimètres"), ("kg", "kilogramme|kilogrammes|kilo|kilos"),
        ("t", "tonne|tonnes|t. métrique|tonnes métriques|tonne métrique"), ("mu", "mu|mus"),
        ("ha", "hectare|hectares|d'hectares"),
        ("bbl", "baril|barils"), ("kW", "kilowatt|kilowatts"), ("GW", "gigawatt|gigawatts"),
        ("day", "jour|jours|journées|derniers jours|prochains jours|premiers jours"),
        ("year", "an|ans|année|années|dernières années|prochaines années|premières années"), ("times", "fois"),
        ("TEU", "evp|conteneurs evp|équivalents vingt pieds"),
        (
          "",
          """
          millimètre*|micromètre*|nanomètre*|décimètre*|hectomètre*|hectometre*|gramme|grammes|milligramme*|once|onces|litre|litres|\
          millilitre*|gallon|gallons|mile|miles|milles|pied|pieds|pouce|pouces|heure|heures|minute|minutes|seconde|secondes|semaine|\
          semaines|mois|degré|degrés|mégawatt*|kilowattheure*|mégaoctet*|kilomètres par heure|kilomètres à l'heure|kilomètres-heure|\
          cuillère*|tasse*|kilowatt-heure*|mégawatt-heure*|gigawatt-heure*|mégawattheure*|gigawattheure*|térawattheure*|conteneurs|points|hectolitre*|\
          d'heures|acres
          """
        ),
      ]),
    counted: PhraseTable([
      (
        "",
        """
        pays|états|villes|communes|provinces|logements|ménages|familles|véhicules|voitures|trains|\
        navires|bateaux|avions|protocoles|demandes|brevets|hôpitaux|écoles|\
        universités|magasins|agences|chambres|lits|places|sièges|cas|voix|exemplaires|billets|vols|lignes|\
        langues|secteurs|sites|usines|gares|ponts|éoliennes|satellites|stands|exposants|partenaires|banques
        """
      ),
      (
        "person",
        """
        personne|personnes|habitants|d'habitants|représentants|délégués|ouvriers|d'ouvriers|employés|d'employés|salariés|participants|invités|\
        d'invités|visiteurs|citoyens|étudiants|d'étudiants|membres|experts|d'experts|touristes|voyageurs|passagers|élèves|enseignants|\
        soldats|enfants|d'enfants|femmes|hommes|d'hommes|agriculteurs|entrepreneurs|dirigeants|clients|patients|réfugiés|villageois|\
        travailleurs|résidents|habitant|délégué|ouvrier|employé|salarié|salariées|visiteur|étudiant|membre|expert|touriste|passager|\
        élève|enfant|femme|homme|client|chercheur|scientifiques|médecins|journalistes|utilisateurs|abonnés|investisseurs|\
        diplomates|victimes|bénévoles|fonctionnaires|policiers|actifs|demandeurs d'emploi|agriculteur|morts|blessés|agents|ingénieurs|chercheurs|collaborateurs|professionnels|migrants|spectateurs|gens
        """
      ),
      (
        "company",
        "entreprise|entreprises|d'entreprises|société|sociétés|firmes|compagnies|start-up|start-ups|pme|firme|compagnie|groupes industriels|multinationales|fournisseurs|fabricants|d'usines sociétés"
      ),
      ("project", "projet|projets"), ("job", "emploi|emplois|d'emplois|poste|postes|postes de travail"),
      ("contract", "contrat|contrats"), ("agreement", "accord|accords|d'accords|convention|conventions|traités"),
      (
        "memorandum",
        """
        protocole d'accord|protocoles d'accord|protocole d'entente|protocoles d'entente|mémorandum|mémorandums|lettre d'intention|\
        lettres d'intention|mémorandums d'entente
        """
      ),
      ("", "états membres|pays membres"),
    ]),
    before: PhraseTable(
      withElision([
        (
          .about,
          """
          environ|quelque|quelques|autour de|autour d'|à peu près|approximativement|de l'ordre de|aux alentours de|aux environs de|env.|\
          grosso modo|plus ou moins|à environ|d'environ|estimé à|estimés à|estimée à|estimées à|évalué à|évaluée à
          """
        ),
        (
          .nearly,
          "près de|presque|quasi|quasiment|pratiquement|pas loin de|un peu moins de|à peine|non loin de|proche de|avoisinant les|avoisinant|frôlant"
        ),
        (
          .under,
          """
          moins de|moins que|inférieur à|inférieure à|inférieurs à|inférieures à|moins _ que|en dessous de|en-dessous de|au-dessous de|au dessous de|\
          sous les|sous la barre des|sous la barre de|sous
          """
        ),
        (
          .upTo,
          """
          jusqu'à|jusqu'a|au plus|tout au plus|au maximum|maximum|pas plus de|ne peut excéder|sans dépasser|n'excédant pas|ne dépassant pas|\
          allant jusqu'à|un maximum de|max.|à concurrence de|ne dépasse pas|inférieur* ou égal* à|inférieur* ou égaux à|plafonné à|plafonnée à|limité à|limitée à|dans la limite de|au max.|à hauteur de|\
          ne dépassent pas|ne dépassera pas|ne dépasseront pas|n'a pas dépassé|pas dépasser|sans excéder|n'excède pas|n'excèdent pas|\
          pas excéder|ne saurait dépasser|ne peut dépasser
          """
        ),
        (
          .over,
          """
          plus de|plus que|plus d'|supérieur à|supérieure à|supérieurs à|supérieures à|plus _ que|au-delà de|au delà de|au-dessus de|au dessus de|\
          bien plus de|un peu plus de|largement plus de|dépassant|excédant|dépassant les|nettement plus de|beaucoup plus de|bien au-delà de|\
          dépasse|dépassent|dépassera|dépasseront|dépassé|dépassait|dépassaient|dépasser|dépasserait|dépasseraient|excède|excèdent|\
          excédera|excédé|excéder|surpasse|surpassent|surpassé|dépass* la barre de|dépass* la barre des|dépass* le cap de|\
          dépass* le cap des|dépass* le seuil de|dépass* le seuil des|franchi* la barre de|franchi* la barre des|franchi* le cap de|\
          franchi* le cap des|franchi* le seuil de|franchi* le seuil des
          """
        ),
        (
          .atLeast,
          """
          au moins|au minimum|pas moins de|minimum|un minimum de|du moins|à partir de|min.|non inférieur à|supérieur* ou égal* à|supérieur* ou égaux à|tout au moins|au bas mot
          """
        ),
      ])),
    after: PhraseTable([
      (.atLeast, "ou plus|et plus|ou davantage|et au-delà|+|au moins|au minimum|minimum"),
      (.upTo, "ou moins|et moins|au maximum|maximum|au plus|tout au plus|max."), (.about, "environ|à peu près"),
    ]),
    fillers: ["de", "d'", "des", "les", "la", "le", "l'", "métriques"], prepositions: ["à"],
    joiners: PhraseTable([(false, SharedFigureWords.dashes), (true, "à|a|jusqu'à|et jusqu'à")]),
    openers: PhraseTable([(true, "entre"), (false, "de")]),
    pairJoiners: PhraseTable([(true, "et")]),
    change: PhraseTable([
      (
        true,
        """
        passé*|passe|passer|passant|passent|augmenté*|augmente|augmentent|augmenter|grimp*|bondi*|chuté*|chuter|tomb*|reculé*|\
        reculer|baissé*|baisser|monté*|progressé*|progresser|relev*|port*|rédui*|ramen*|diminué*|diminuer|\
        est mont*|croît|crû|accru*
        """
      )
    ]),
    changes: .french, parts: .french,
    references: PhraseTable([
      (
        false,
        SharedFigureWords.references + """
          |ligue|stand|années|code postal|tome|arrondissement|terminal|métro|tramway|bus|tgv|lycée|collège|réf.|siret|siren|page|pages|p.|pp.|figure|fig.|section|no.|n°|n °|nº|numéro|chapitre|tableau|article|articles|art.|paragraphe|alinéa|salle|autoroute|\
          route|rue|ligne|vol|bâtiment|étage|niveau|phase|zone|type|modèle|étape|annexe|volume|quai|porte|chaîne|catégorie|classe|lot|\
          résolution|loi|poste|sortie|hall|top|cac|nationale|départementale|bp|cs|cedex|quart|cœur|formule|opus|étape|question
          """
      ),
      (true, "commentaires|tél.|tel.|téléphone|fax|contact|portable|standard"),
    ]),
    notAmounts: PhraseTable([
      (true, "vues|lectures|clics|heures du matin|h|rue|avenue|boulevard|bis rue|, rue|, avenue|, boulevard|quai|place")
    ]),
    months: PhraseTable([
      (
        true,
        """
        janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|fév|avr|juil|sept|oct|nov|déc|\
        fevrier|aout|decembre
        """
      )
    ]),
    dayJoiners: PhraseTable([(true, "au|et|à|ou|jusqu'au")]),
    yearCues: PhraseTable([
      (
        true,
        "en|depuis|d'ici|fin|début|mi|année|années|l'année|l'an|exercice|avant|après|de|dès|jusqu'en|été|printemps|automne|hiver|vers|à"
      )
    ]),
    ordinals: PhraseTable([
      (
        true,
        "tiers|quarts|quart|e|er|ère|ere|ème|eme|ième|ieme|è|nd|nde|*ième|*ièmes|*ieme|*iemes|*irième|premier|première|second|seconde"
      )
    ]),
    names: PhraseTable([
      (
        true,
        "l'un|l'une|trois gorges|groupe des sept|groupe des vingt|quatre saisons|un par un|deux sessions|chacun des"
      )
    ]),
    targets: PhraseTable([(true, "à")]),
    matches: PhraseTable([
      (
        true,
        """
        gagné|gagne|gagnent|bat|battu|battent|battus|victoire|vainqueur|s'impose|s'est imposé|s'est imposée|s'incline|score|match nul|\
        défaite|perdu|mi-temps
        """
      )
    ]),
    ones: ["un", "une"],
    stops: [
      "et", "ou", "mais", "à", "au", "aux", "avec", "ce", "dans", "de", "des", "du", "en", "est", "ont", "par", "pour",
      "que", "qui", "sont",
      "sur", "un", "une", "la", "le", "les", "a", "été", "dont", "d'", "l'", "plus", "moins", "se", "sa", "son", "ses",
      "chez", "entre",
    ])

  /// Every phrase that ends in "de" also with "d'".
  private static func withElision(_ groups: [(Figure.Qualifier, String)]) -> [(Figure.Qualifier, String)] {
    groups.map { meaning, list in
      let elided = list.split(separator: "|").filter { $0.hasSuffix(" de") }.map { $0.dropLast() + "'" }
      return (meaning, ([Substring(list)] + elided).joined(separator: "|"))
    }
  }
}
