extension ChangeWords {
  static let english = ChangeWords(
    verbs: Table([
      (
        .up,
        """
        rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|increase|increases|increased|increasing|climb|climbs|climbed|\
        climbing|jump|jumps|jumped|jumping|surge|surges|surged|surging|soar|soars|soared|soaring|gain|gains|gained|gaining|\
        advance|advances|advanced|advancing|add|adds|added|adding|strengthened|appreciated|expand|expands|expanded|expanding|\
        rebounded|rallied|spiked|rocketed|skyrocketed|widen|widens|widened|swelled|ballooned|recovered|bounced|improved|leaped|\
        leapt|up|picked up|ticked up|plus|firmed|quickened by
        """
      ),
      (
        .down,
        """
        fell|fall|falls|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|slid|slide|slides|sliding|\
        slip|slips|slipped|slipping|sank|sink|sinks|sunk|sinking|tumble|tumbles|tumbled|tumbling|plunge|plunges|plunged|plunging|\
        plummeted|plummeting|slump|slumps|slumped|slumping|decrease|decreases|decreased|decreasing|shrank|shrink|shrinks|shrunk|\
        shrinking|shed|sheds|shedding|lose|loses|lost|losing|dip|dips|dipped|dipping|weaken|weakened|depreciated|contracted|\
        contracting|retreated|eased|crashed|dived|dove|down|was off|is off|were off|are off|narrow|narrowed|narrows|gave back|give back|giving back|\
        gave up|cut|cuts|cutting|slash|slashes|slashed|slashing|trim|trimmed|trimming|ax|axed|eliminate|eliminated|eliminating|\
        skidded|stumbled|sagged|softened
        """
      ),
    ]),
    transitive: Table([
      (
        .up,
        """
        raise|raises|raised|raising|boost|boosts|boosted|boosting|lift|lifts|lifted|lifting|hike|hiked|hiking|improve|improves|\
        extend|extended|lengthened|enlarged|strengthen|appreciate|higher
        """
      ),
      (
        .down,
        """
        reduce|reduces|reduced|reducing|lower|lowers|lowered|lowering|pare|pared|paring|shorten|shortened|curb|curbed|curbing|\
        downgraded|devalued|devalue|cut back|scaled back
        """
      ),
    ]),
    nouns: Table([
      (
        .up,
        """
        increase|increases|rise|rises|gain|gains|jump|growth|surge|hike|hikes|climb|uptick|raise|raises|advance|rebound|upturn|\
        improvement|boost|spike|expansion|leap|appreciation|rally|markup
        """
      ),
      (
        .down,
        """
        decrease|decreases|decline|declines|drop|drops|fall|falls|cut|cuts|reduction|reductions|slump|slide|dip|plunge|tumble|\
        contraction|falloff|depreciation|devaluation|downturn|cutback|cutbacks|shrinkage|slippage|markdown
        """
      ),
    ]),
    behind: Table([
      (
        .up,
        "higher|more than|up on|up from|above|more expensive|larger than|heavier than|bigger than|longer than|stronger than|faster than|increase|gain"
      ),
      (
        .down,
        "lower|less than|fewer than|down on|down from|below|cheaper|smaller than|lighter than|shorter than|weaker than|slower than|decrease"
      ),
    ]),
    comparatives: Table([(.up, "more"), (.down, "less|fewer")]),
    by: ["by"], of: ["of"], levels: ["to", "at", "from"],
    levelBounds: ["below", "above", "beyond", "past", "near"],
    between: [
      "just", "only", "a", "an", "another", "further", "record", "average", "of", "some", "even", "back", "about",
      "the",
      "total", "combined", "estimated", "much", "as", "well", "almost", "again", "slightly", "whopping", "modest", "at",
    ],
    adverb: "ly", and: ["and", "while"],
    scene: [
      "in", "since", "on", "the", "this", "last", "year", "month", "quarter", "first", "second", "third", "fourth",
      "for",
    ],
    parting: ["than", "compared", "of", "from", "versus", "against", "with", "worth"],
    or: ["or"], nounsFollow: true)
}
