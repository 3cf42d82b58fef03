import Scene

/// Text stays text. One line of one style is a bare `<text>`; several lines are one `<text>` with a `<tspan>` each.
/// Runs of another style are tspans one level deeper, so that the direct children of `<text>` are always its lines:
/// that is how readers of Vega's files join them.
extension NodeWriter {
  mutating func write(lines: [TextNode], semantics: Semantics, opacity: Double) {
    guard let first = lines.first, let base = lines.lazy.compactMap(\.runs.first).first else { return }
    let merged = lines.map { merge($0.runs) }
    xml.start("text")
    Accessibility.item(semantics, of: mark, to: &xml)
    xml.attribute("text-anchor", first.anchor.rawValue)
    if first.angle == 0 {
      xml.attribute("x", first.origin.x)
      xml.attribute("y", first.origin.y)
    } else {
      xml.attribute("transform") { bytes in
        Self.appendTranslation(first.origin.x, first.origin.y, to: &bytes)
        bytes += [UInt8](ascii: " rotate(")
        ShortNumber.append(first.angle, to: &bytes)
        bytes.append(UInt8(ascii: ")"))
      }
    }
    style(base, against: nil)
    if opacity != 1 { xml.attribute("opacity", opacity) }
    if merged.contains(where: keepsSpaces) { xml.attribute("xml:space", "preserve") }
    if merged.count == 1, let runs = merged.first {
      let needsLine = runs.contains { !$0.hasStyle(of: base) }
      if needsLine { xml.start("tspan", inline: true) }
      write(runs, base: base)
      if needsLine { xml.end() }
    } else {
      for (line, runs) in zip(lines, merged) {
        let place = place(of: line, in: first)
        xml.start("tspan", inline: true)
        xml.attribute("x", place.x)
        xml.attribute("y", place.y)
        write(runs, base: base)
        xml.end()
      }
    }
    xml.end()
  }

  private mutating func write(_ runs: [TextRun], base: TextRun) {
    for run in runs {
      if run.hasStyle(of: base) {
        xml.text(run.text)
      } else {
        xml.start("tspan", inline: true)
        style(run, against: base)
        xml.text(run.text)
        xml.end()
      }
    }
  }

  /// The attributes of a run; with `base`, only those that differ from it.
  private mutating func style(_ run: TextRun, against base: TextRun?) {
    if run.font.families != base?.font.families { xml.attribute("font-family", familyList(run.font.families)) }
    if run.font.size != base?.font.size { xml.attribute("font-size", run.font.size) }
    if run.font.weight != base?.font.weight ?? 400 { xml.attribute("font-weight", String(run.font.weight)) }
    if run.font.slant != base?.font.slant ?? .normal { xml.attribute("font-style", run.font.slant.rawValue) }
    if run.font.tabularFigures != base?.font.tabularFigures ?? false {
      // No presentation attribute exists for it.
      xml.attribute("style", "font-variant-numeric:\(run.font.tabularFigures ? "tabular-nums" : "normal")")
    }
    if run.color.hexString != base?.color.hexString { xml.attribute("fill", run.color.hexString) }
    if run.color.alpha != base?.color.alpha ?? 1 { xml.attribute("fill-opacity", run.color.alpha) }
    if let own = run.language ?? language, own != (base.map { $0.language ?? language } ?? language) {
      xml.attribute("xml:lang", own.tag)
    }
  }

  private func familyList(_ families: [String]) -> String {
    families.map { family in
      if ["serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui"].contains(family) { return family }
      return "'" + family.filter { $0 != "'" && $0 != "\\" && $0 != "\"" } + "'"
    }.joined(separator: ", ")
  }

  private func merge(_ runs: [TextRun]) -> [TextRun] {
    var merged: [TextRun] = []
    for run in runs where !run.text.isEmpty {
      if let last = merged.last, last.hasStyle(of: run) {
        merged[merged.count - 1].text += run.text
      } else {
        merged.append(run)
      }
    }
    return merged.isEmpty ? Array(runs.prefix(1)) : merged
  }

  /// XML viewers fold spaces at the ends of a text and in rows.
  private func keepsSpaces(_ runs: [TextRun]) -> Bool {
    var previous: UInt8 = UInt8(ascii: " ")
    for byte in runs.lazy.flatMap(\.text.utf8) {
      if byte == UInt8(ascii: " ") && previous == byte { return true }
      previous = byte
    }
    return previous == UInt8(ascii: " ") && runs.contains { !$0.text.isEmpty }
  }

  /// Where a line's anchor lies in the coordinates of the `<text>`: those of the scene, or, when it is turned, those
  /// of the first line.
  private func place(of line: TextNode, in first: TextNode) -> Point {
    if first.angle == 0 { return line.origin }
    return Transform.rotation(degrees: -first.angle)
      .apply(Point(line.origin.x - first.origin.x, line.origin.y - first.origin.y))
  }
}

extension TextRun {
  fileprivate func hasStyle(of other: TextRun) -> Bool {
    font == other.font && color == other.color && language == other.language
  }
}
