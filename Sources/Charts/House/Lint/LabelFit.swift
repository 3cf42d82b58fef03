import Diagnostics
import Scene
import VegaLite

/// Looks at the finished picture for texts that are cut off, that lie on one another, or that found no room.
struct LabelFit {
  let context: ChartContext
  let lint: ChartLint

  /// Boxes may touch, and descenders may hang into the line below, by this part of a line.
  private static let slack = 0.25
  /// Texts beyond which a picture is a texture, not a set of labels.
  private static let most = 5000

  func check(_ scene: Scene) -> [Diagnostic] {
    var found = Set<Text>()
    collect(scene.nodes, .identity, &found)
    let texts = found.sorted { ($0.box.minY, $0.box.minX, $0.text) < ($1.box.minY, $1.box.minX, $1.text) }
    let place = Place(file: context.issues.file)
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
    warn(context.cutTexts.sorted().map { "\"\($0)\"" }, "are cut at a limit")
    for (axis, count) in context.leftOutLabels.sorted(by: { $0.key < $1.key }) {
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

  private func collect(_ nodes: [Node], _ t: Transform, _ out: inout Set<Text>) {
    for node in nodes {
      switch node {
      case .group(let g): if g.opacity > 0 { collect(g.children, t.appending(g.transform), &out) }
      case .link(let l): collect(l.children, t, &out)
      case .text(let text) where text.opacity > 0 && !text.plainText.allSatisfy(\.isWhitespace):
        out.insert(Text(text: text.plainText, box: t.apply(SceneBounds.text(text))))
      default: break
      }
    }
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
