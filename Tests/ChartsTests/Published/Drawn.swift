import Diagnostics
import House
import Pictures
import Scene

@testable import VegaLite

/// What a picture shows, with its places: for specs as people publish them, in both looks.
struct Drawn {
  let picture: Picture

  static let looks: [ChartTheme] = [.vega, .house]

  init(_ spec: String, _ theme: ChartTheme = .vega) throws {
    picture = try Seeds.draw(try YAMLTree.parse(spec), theme: theme)
  }

  /// Boxes of the marks of a kind in the picture's units, unit by unit, item by item.
  func marks(_ kind: MarkKind) -> [Rect] {
    var out: [Rect] = []
    visit { node, t, roles in
      guard roles.contains(where: { $0.role == .mark && $0.mark == kind && $0.name == "marks" }) else { return }
      switch node {
      case .path(let p): out.append(t.apply(p.path.bounds))
      case .symbols(let s):
        for (i, at) in s.positions.enumerated() {
          let k = s.scale(at: i)
          let b = s.shape.bounds
          out.append(
            t.apply(Rect(x: at.x + b.x * k, y: at.y + b.y * k, width: b.width * k, height: b.height * k)))
        }
      case .image(let i): out.append(t.apply(i.frame))
      default: break
      }
    }
    return out
  }

  struct Text {
    var text: String
    var at: Point
    var size: Double
    var weight: Int
    var color: Color
  }

  /// Texts under a role, in the order in which they are drawn.
  func texts(_ role: Role) -> [Text] { texts { $0.role == role } }

  /// Those of text marks.
  var labels: [Text] { texts { $0.role == .mark && $0.mark == .text && $0.name == "marks" } }

  private func texts(_ belongs: (Semantics) -> Bool) -> [Text] {
    var out: [Text] = []
    visit { node, t, roles in
      guard case .text(let text) = node, roles.contains(where: belongs), let run = text.runs.first else { return }
      out.append(
        Text(
          text: text.plainText, at: t.apply(text.origin), size: run.font.size, weight: run.font.weight,
          color: run.color))
    }
    return out
  }

  /// Of the data rectangles.
  var frames: [PathNode] {
    var out: [PathNode] = []
    visit { node, _, _ in
      if case .path(let p) = node, p.semantics.role == .background, p.path.bounds.width > 0 { out.append(p) }
    }
    return out
  }

  func visit(_ body: (Node, Transform, [Semantics]) -> Void) {
    func walk(_ nodes: [Node], _ t: Transform, _ roles: [Semantics]) {
      for node in nodes {
        switch node {
        case .group(let g): walk(g.children, t.appending(g.transform), roles + [g.semantics])
        case .link(let l): walk(l.children, t, roles)
        default: body(node, t, roles)
        }
      }
    }
    walk(picture.scene.nodes, .identity, [])
  }
}
