import Diagnostics
import Scene
import VegaLite

/// Looks at the finished picture for texts that are cut off, that lie on one another, or that found no room.
struct LabelFit {
  let lint: ChartLint
  /// As messages name the spec.
  let file: String?

  /// Boxes may touch, and descenders may hang into the line below, by this part of a line.
  private static let slack = 0.25
  /// Texts beyond which a picture is a texture, not a set of labels.
  private static let most = 5000

  func check(_ composed: ComposedPicture) -> [Diagnostic] {
    let scene = composed.picture.scene
    var found = Set<Text>()
    var cut = Set<String>()
    scene.forEachText { text, t in
      if let whole = text.cutFrom { cut.insert(whole) }
      guard !text.plainText.allSatisfy(\.isWhitespace) else { return }
      found.insert(Text(text: text.plainText, box: t.apply(SceneBounds.text(text))))
    }
    let texts = found.sorted { ($0.box.minY, $0.box.minX, $0.text) < ($1.box.minY, $1.box.minX, $1.text) }
    let place = Place(file: file)
    var out: [Diagnostic] = []
    func warn(_ list: [String], _ what: String) {
      guard let first = list.first else { return }
      let more = list.count > 1 ? " and \(list.count - 1) more" : ""
      out.append(lint.finding(.labelsFit, first + more + " " + what, at: place))
    }
    let page = Rect(x: 0, y: 0, width: scene.size.width, height: scene.size.height).expanded(by: 1)
    warn(
      texts.filter {
        !($0.box.minX >= page.minX && $0.box.maxX <= page.maxX && $0.box.minY >= page.minY && $0.box.maxY <= page.maxY)
      }
      .map { "\"\($0.text)\"" }, "reach beyond the picture")
    warn(overlaps(texts.prefix(Self.most)), "lie on one another")
    warn(cut.sorted().map { "\"\($0)\"" }, "are cut at a limit")
    for (axis, count) in composed.laid.leftOutNames.sorted(by: { $0.key < $1.key }) {
      out.append(
        lint.finding(
          .labelsFit, "\(count) names on the axis \"\(axis)\" found no room and are left out", at: place))
    }
    return out
  }

  private struct Text: Hashable {
    var text: String
    var box: Rect
  }

  /// Sorted by their upper edges, so that each needs to look only at those that begin above its lower edge.
  private func overlaps(_ texts: ArraySlice<Text>) -> [String] {
    var out: [String] = []
    for i in texts.indices {
      let a = texts[i].box
      let slack = min(a.width, a.height) * Self.slack
      for j in texts.index(after: i)..<texts.endIndex {
        let b = texts[j].box
        if b.minY >= a.maxY - slack { break }
        if b.minX < a.maxX - slack, b.maxX > a.minX + slack {
          out.append("\"\(texts[i].text)\" and \"\(texts[j].text)\"")
        }
      }
    }
    return out
  }
}
