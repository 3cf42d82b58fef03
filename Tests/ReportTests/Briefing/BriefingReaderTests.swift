import Diagnostics
import Testing

@testable import Report

struct BriefingReaderTests {
  @Test func setsFigures() {
    let (document, messages) = Sample.read(
      "Of {{a-projects}}, {{a-people value}}; {{b-money number}} or {{b-money other}}, {{b-money date}}, {{b-money stated}}."
    )
    #expect(messages.isEmpty)
    let figures = document.blocks.first.flatMap { block -> [FigureInText]? in
      guard case .paragraph(let p) = block else { return nil }
      return p.content.compactMap { if case .figure(let f) = $0 { f } else { nil } }
    }
    let texts = figures?.map { $0.text.map { $0 == "\u{A0}" ? " " : String($0) }.joined() }
    #expect(
      texts == ["19 projects", "nearly 200 persons", "121", "12.1 bn yuan", "22 October 2024", "“121 Milliarden”"])
    #expect(figures?.map(\.sources) == [[1], [], [], [], [], []])
  }

  @Test func aByteOrderMarkIsNotText() {
    var diagnostics = Diagnostics()
    let text = "\u{FEFF}---\ntitle: Sums\n---\n\nText.\n"
    let document = BriefingReader.read(
      Array(text.utf8), file: "b.md", facts: Sample.loaded.base, diagnostics: &diagnostics)
    #expect(diagnostics.items.isEmpty)
    #expect(document.front.title == "Sums")
    #expect(document.blocks.count == 1)
  }

  /// One line of text, and what is said about it.
  @Test(arguments: [
    ("{{a-project}}", "briefing.md:4:1: error: unknown fact \"a-project\" — hint: did you mean \"a-projects\"?"),
    ("x {{a-parties}}", "briefing.md:4:3: error: the fact \"a-parties\" has no figure"),
    ("{{a-people other}}", "briefing.md:4:1: error: the fact \"a-people\" has no other reading"),
    (
      "{{a-people nmber}}",
      "briefing.md:4:1: error: unknown word \"nmber\" after a fact — hint: did you mean \"number\"?"
    ),
    ("{{D2}}", "briefing.md:4:1: error: there is no doubt D2 — hint: the facts have 1"),
    (
      "```chrat x\n```",
      "briefing.md:4:1: error: unknown block \"chrat\" — hint: did you mean \"chart\"?"
    ),
    (
      "```chart hedline\n```",
      "briefing.md:4:1: error: there is no chart \"hedline\" — hint: did you mean \"headline\"?"
    ),
    (
      "```facts\ngruop: partnership\n```",
      "briefing.md:5:1: error: unknown field \"gruop\" — hint: did you mean \"group\"?"
    ),
    (
      "```key-figures\n- fact: b-mony\n```",
      "briefing.md:5:9: error: unknown fact \"b-mony\" — hint: did you mean \"b-money\"?"
    ),
    ("<div>x</div>", "briefing.md:4:1: error: HTML in the text — hint: write it in Markdown"),
    (
      "<!-- columns -->\n\nx",
      "briefing.md:4:1: error: columns that are not closed — hint: write <!-- end columns --> after them"
    ),
    (
      "Two words, {{a-projects}}, [x](file:///etc/passwd)",
      "briefing.md:4:28: error: a link to \"file:///etc/passwd\" — hint: links lead to http, https, mailto or #heading"
    ),
    (
      "y\n[x](https://)",
      "briefing.md:5:1: error: a link to \"https://\" leads nowhere — hint: links lead to http, https, mailto or #heading"
    ),
    (
      "## What was signed\n\nSee [x](#what-was-singed).",
      "briefing.md:6:5: error: there is no heading \"what-was-singed\" — hint: did you mean \"what-was-signed\"?"
    ),
    (
      "ä [x](#far) {{a-projects}}",
      "briefing.md:4:3: error: there is no heading \"far\" — hint: a heading is addressed by its words in small letters, with hyphens: #what-was-signed"
    ),
    (
      "[x](javascript:1)",
      "briefing.md:4:1: error: a link to \"javascript:1\" — hint: links lead to http, https, mailto or #heading"
    ),
  ])
  func diagnoses(_ body: String, _ message: String) {
    #expect(Sample.read(body, charts: ["headline"]).messages == [message])
  }

  @Test func namesWhatIsWrongInFrontMatter() {
    #expect(
      Sample.read("x", title: "x\nlanguge: de").messages
        == ["briefing.md:3:1: error: unknown field \"languge\" in the front matter — hint: did you mean \"language\"?"])
    #expect(Sample.read("x", title: nil).messages.count == 1)
    #expect(Sample.read("# The title\n\nx", title: nil).document.front.title == "The title")
  }

  @Test func figuresInCodeStayAsWritten() {
    let (document, messages) = Sample.read("`{{no-such}}`\n\n```\n{{no-such}}\n```")
    #expect(messages.isEmpty)
    guard case .preformatted(let text)? = document.blocks.last else {
      Issue.record("no preformatted block")
      return
    }
    #expect(text == "{{no-such}}\n")
  }

  @Test func headingsFollowOneAnother() {
    let (document, _) = Sample.read("### Early\n\n## Two\n\n#### Deep\n\n## Two")
    let headings = document.blocks.compactMap { if case .heading(let h) = $0 { h } else { nil } }
    #expect(headings.map(\.level) == [2, 2, 3, 2])
    #expect(headings.map(\.id) == ["early", "two", "deep", "two-2"])
  }

  @Test func footnotesStandBesideTheirParagraph() {
    let (document, messages) = Sample.read("One[^n].\n\nTwo.\n\n[^n]: At the side.")
    #expect(messages.isEmpty)
    guard document.blocks.count == 3, case .sideNote(let note) = document.blocks[1] else {
      Issue.record("no side note")
      return
    }
    #expect(note.mark == "a")
    #expect(note.paragraphs.map(\.plainText) == ["At the side."])
  }

  @Test func boundsWhatItReads() {
    let deep = String(repeating: "> ", count: MarkdownLimits.nesting + 1) + "x"
    #expect(Sample.read(deep).messages.first?.contains("nested more than") == true)
    let brackets = String(repeating: "[", count: MarkdownLimits.delimiters + 1)
    #expect(Sample.read(brackets).messages.count == 1)
    let wide = String(repeating: "|", count: MarkdownLimits.columns + 1)
    #expect(Sample.read(wide).messages.count == 1)
  }

  @Test func tableHasGapsAndBothReadings() {
    let (document, messages) = Sample.read("```facts\n```")
    #expect(messages.isEmpty)
    let rows = document.factTables.flatMap { $0.groups.flatMap(\.rows) }
    #expect(rows.count == 6)
    #expect(rows.filter(\.isOtherReading).map(\.source) == [.doubt(1)])
    #expect(rows.contains { $0.value == .missing("not stated") })
    #expect(rows.contains { $0.unit == "persons, “nearly”" })
  }
}
