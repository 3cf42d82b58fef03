/// The files of a new project. They show each thing once: a figure with qualifier and status, a disputed one, one that
/// is not stated, a chart of facts, and text whose figures all come from them.
enum NewProject {
  static let files: [(name: String, text: String)] = [
    ("briefing.md", text), ("facts/gazette.yaml", facts), ("charts/sums.vl.yaml", chart),
  ]

  private static let text = """
    ---
    title: Two towns signed seven contracts
    subtitle: What one newspaper says of the spring fair
    kicker: Briefing
    topic: Partnerships of towns
    language: en
    timezone: Europe/Berlin
    ---

    ```key-figures
    - fact: fair-contracts
    - fact: fair-sum
    - fact: fair-guests
    ```

    At the spring fair Rivertown and Hillside signed {{fair-contracts}} over {{fair-sum}}. In the hall were
    {{fair-guests}}.

    ```chart sums
    ```

    ## What the newspaper says

    ```facts
    ```

    ## Sources and doubts

    ```sources
    ```

    ```doubts
    ```

    """

  private static let facts = """
    # One record is one figure, or one act, as one document states it. `briefing check` reads it all.

    documents:
      - id: gazette
        number: 1
        file: gazette-2024-05.txt
        producer: Rivertown Gazette
        form: news item
        date_published: 2024-05-06
        language: en

    partnerships:
      - id: rivertown-hillside
        name: Rivertown – Hillside
        parties:
          - {name: Rivertown, kind: city, country: DE, role: host}
          - {name: Hillside, kind: city, country: FR, role: guest}

    events:
      - {id: spring-fair, name: Spring fair, partnership: rivertown-hillside, date: 2024-05-04, place: Rivertown}

    doubts:
      - id: D1
        question: 3 or 30 million euros?
        text: The organiser's own leaflet has 30 million for the same seven contracts.
        state: open

    # What the facts below share.
    defaults:
      document: gazette
      partnership: rivertown-hillside
      event: spring-fair

    facts:
      - id: fair-contracts
        measure: project_count
        value: 7
        unit: project
        status: signed
        stated: seven contracts

      - id: fair-sum
        measure: investment
        value: 3
        unit_mult: 6
        currency: EUR
        status: signed
        stated: worth 3 million euros
        alternatives:
          - {value: 30, unit_mult: 6, certainty: possible, evidence: The organiser's leaflet, source: "leaflet, May 2024"}
        doubts: [D1]
        # `briefing check` warns of readings a power of ten apart; this one is known.
        accepts: {scale-conflict: the leaflet is shown beside it}

      - id: fair-guests
        measure: participants
        value: 400
        unit: person
        qualifier: nearly
        status: held
        stated: nearly 400 guests

      - id: fair-counterparties
        measure: counterparty
        missing_reason: not_stated

    """

  private static let chart = """
    # A Vega-Lite spec: https://vega.github.io/vega-lite/docs. "readings" has a row for each reading of each fact, so
    # that the leaflet's sum is drawn beside the newspaper's.
    $schema: https://vega.github.io/schema/vega-lite/v6.json
    title:
      text: Seven contracts, for 3 or for 30 million euros
      subtitle: Sum signed at the spring fair, million euros
    data: {name: readings}
    transform:
      - filter: datum.id === 'fair-sum'
    mark: bar
    encoding:
      y: {field: partnership, type: nominal}
      x: {field: value, type: quantitative}
    usermeta:
      briefing:
        views:
          sums:
            bars: {unit: m euros, scale: 6, detail: date_label}

    """
}
