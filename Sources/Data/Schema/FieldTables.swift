/// Every field of every record, with its type: loading takes its names from here, and the JSON Schema all of it.
public enum FieldTables {
  public static let document: [Field] = [
    Field("id", .id, "What facts name as their document", required: true),
    Field("number", .integer, "The n of [n] in the list of sources; their order if left out"),
    Field("file", .text, "The file with the text, below the folder that verify is given"),
    Field("producer", .localized, "Who wrote it", required: true),
    Field("publisher", .localized, "Through whom it reached us: a wire service, a portal"),
    Field("form", .localized, "What it is: a release, a news item"),
    Field("title", .text, "As it stands"),
    Field("title_missing", .choice(reasons), "Why there is no title"),
    Field("date_published", .date, "The day, month or year"),
    Field("date_note", .localized, "What is known in place of a date"),
    Field("language", .text, "BCP 47, of the text as we have it: de, en, zh", required: true),
    Field("url", .address, "Its address: http, https or mailto"),
    Field("translation", .localized, "Said where the text is, or seems to be, a translation"),
    Field("complete", .bool, "False where a part of the text is lost"),
    Field("accessed", .date, "The day on which the text was read and its hash taken"),
    Field("sha256", .sha256, "Of the text, as sha256sum prints it"),
    Field("summary", .localized, "What it is about, for the list of sources"),
    Field("note", .localized, "A remark"),
  ]

  public static let party: [Field] = [
    Field("name", .localized, "As it is called", required: true),
    Field("kind", .text, "city, province, region, park, department, organisation, country"),
    Field("country", .country, "ISO 3166-1, two letters"),
    Field("role", .choice(Party.Role.allCases.map(\.rawValue)), "Its part in the partnership"),
  ]

  public static let partnership: [Field] = [
    Field("id", .id, "What facts name as their partnership", required: true),
    Field("name", .localized, "As it is called", required: true),
    Field("detail", .localized, "The second line of a row's name"),
    Field("scope_note", .localized, "What its figures cover"),
    Field("parties", .records(party), "Who works with whom"),
    Field("note", .localized, "A remark"),
  ]

  public static let event: [Field] = [
    Field("id", .id, "What facts name as their event", required: true),
    Field("name", .localized, "As it is called", required: true),
    Field("partnership", .text, "The id of a partnership"),
    Field("date", .date, "The day, month or year"),
    Field("date_note", .localized, "Where the date does not stand in the text itself"),
    Field("place", .localized, "Where it took place"),
    Field("country", .country, "ISO 3166-1, two letters"),
    Field("note", .localized, "A remark"),
  ]

  public static let doubt: [Field] = [
    Field("id", .id, "What facts name under doubts", required: true),
    Field("question", .localized, "The question that a careful reader has", required: true),
    Field("text", .localized, "The evidence", required: true),
    Field("state", .choice(Doubt.State.allCases.map(\.rawValue)), "How far it is settled", required: true),
    Field("verdict", .localized, "The last line, where the label of the state would say too little"),
  ]

  public static let alternative: [Field] = [
    Field("value", .decimal, "The digits of the other reading", required: true),
    Field("unit_mult", .integer, "A power of ten; the fact's if left out"),
    Field("qualifier", .choice(qualifiers), "How exact it is"),
    Field("certainty", .choice(Alternative.Certainty.allCases.map(\.rawValue)), "How far it is believed"),
    Field("stated", .text, "The words of the other source"),
    Field("language", .text, "The language of those words; without it they are not read"),
    Field("evidence", .localized, "Why there is another reading", required: true),
    Field("source", .localized, "Who, date"),
    Field("date", .date, "Of the other source"),
    Field("url", .address, "Its address: http, https or mailto"),
    Field("note", .localized, "A remark"),
  ]

  public static let fact: [Field] = [
    Field("id", .id, "What the text and the charts name it by", required: true),
    Field("parent", .text, "The umbrella that this is a part of; the two are never added"),
    Field("umbrella", .bool, "True where other facts are parts of this one"),
    Field("document", .text, "The id of the document that states it"),
    Field("partnership", .text, "The id of a partnership"),
    Field("event", .text, "The id of an event"),
    Field("measure", .open(terms(.measures)), "What is measured"),
    Field("kind", .open(terms(.kinds)), "What is counted; different kinds share no axis"),
    Field("scope", .open(terms(.scopes)), "What the figure covers"),
    Field("instrument", .open(terms(.instruments)), "The act, beside its status"),
    Field("value", .decimal, "The digits as stated; times 10^unit_mult the full amount"),
    Field("unit_mult", .integer, "A power of ten: 6 for millions, 9 for billions"),
    Field("unit", .open(terms(.units)), "The unit; money has a currency instead"),
    Field("per", .open(terms(.units)), "The unit of the divisor, for an average as stated"),
    Field("currency", .currency, "ISO 4217: CNY, EUR"),
    Field("value_lower", .decimal, "For between, in place of value"),
    Field("value_upper", .decimal, "For between, in place of value"),
    Field("lower_inclusive", .bool, "Whether the lower bound is itself possible"),
    Field("upper_inclusive", .bool, "Whether the upper bound is itself possible"),
    Field("qualifier", .choice(qualifiers), "How exact the words are; exact if left out"),
    Field("status", .choice(Status.allCases.map(\.rawValue)), "How near to the ground it is"),
    Field("date", .date, "2021, 2021-04 or 2021-04-09; the event's if left out"),
    Field("date_end", .date, "The end of what began on date"),
    Field("ongoing", .bool, "True: lasts from date to at least the document's own date"),
    Field("value_date", .date, "The day for a conversion"),
    Field("stated", .stated, "The words as they stand in the document; … parts a phrase"),
    Field("language", .text, "The language of those words; the document's if left out"),
    Field("where", .text, "Where they stand: headline, paragraph 2"),
    Field("missing_reason", .choice(reasons), "Why there is no value"),
    Field("alternatives", .records(alternative), "Other readings of the same figure, with evidence"),
    Field("shown_because", .localized, "Why the reading shown is the one that is shown"),
    Field("label", .localized, "What a table calls it, where the measure's label says too little"),
    Field("statement", .localized, "What a fact without a figure states, in your own words"),
    Field("note", .localized, "A remark"),
    Field("doubts", .texts, "Ids of doubts"),
    Field("accepts", .accepts, "Warnings that you know of, each by its rule with the reason"),
  ]

  public static let term: [Field] = [
    Field("label", .localized, "What a reader calls it", required: true),
    Field("one", .localized, "The form for a count of one"),
    Field("count", .bool, "Whether it is counted"),
  ]

  public static let vocabulary: [Field] = Vocabulary.Group.allCases.map {
    Field($0.rawValue, .terms, "Words of the project's own for \($0.rawValue)")
  }

  private static let reasons = MissingReason.allCases.map(\.rawValue)
  private static let qualifiers = Qualifier.allCases.map(\.rawValue)
  private static func terms(_ group: Vocabulary.Group) -> [String] { Vocabulary.standard.ids(group) }
}
