extension ChangeWords {
  static let french = ChangeWords(
    verbs: Table([
      (
        .up,
        """
        augment*|progress*|bondi|bondit|bondissent|grimp*|gagne|gagnent|gagné|gagnait|crû|croît|croissent|croître|accru*|s'accroît|\
        monté|monte|montent|grossi|rebondi|rebondit|renchéri*|apprécié
        """
      ),
      (
        .down,
        """
        baissé*|baisse|baissent|baisser|baissait|reculé*|recule|reculent|reculer|chuté*|chute|chutent|chuter|diminu*|tombé*|perd|\
        perdent|perdu|perdait|fléchi|fléchit|plongé|plonge|cédé|cède|cèdent|contracté*|dégringol*|régress*|lâché|lâche|abandonné
        """
      ),
    ]),
    transitive: Table([
      (.up, "relev*|accroît|accroître|majoré*|rehauss*|revaloris*|étend*|élargi*|renforcé*|amélioré*"),
      (.down, "rédui*|abaiss*|ramen*|raboté*|minoré*|comprim*|rogné*|allég*|raccourci*"),
    ]),
    nouns: Table([
      (
        .up,
        "hausse|hausses|augmentation|augmentations|progression|croissance|bond|gain|gains|accroissement|relèvement|envolée"
      ),
      (
        .down,
        "baisse|baisses|recul|reculs|chute|chutes|diminution|diminutions|repli|réduction|réductions|contraction|perte de terrain|coupe"
      ),
    ]),
    behind: Table([
      (.up, "de plus|de plus que|de plus qu'|de hausse|de croissance|d'augmentation|supérieur*|plus élevé*"),
      (.down, "de moins|de moins que|de moins qu'|de baisse|inférieur*|moins élevé*"),
    ]),
    by: ["de", "d'"], byIsFrom: true, of: ["de", "d'"], levels: ["à", "au"],
    levelBounds: ["sous"],
    between: ["encore", "même", "seulement", "ainsi", "déjà", "environ"],
    adverb: "ment", and: ["et", "puis"], scene: ["en", "au", "l'", "la", "le"],
    parting: ["que", "contre", "qu'", "par"], or: ["ou", "soit"])
}
