import CPango
import Scene

extension Painter {
  func draw(_ node: TextNode) {
    guard node.opacity > 0, let line = measurer.shape(node.runs) else { return }
    saved {
      guard apply(.translation(node.origin.x, node.origin.y)) else { return }
      if node.angle != 0, !apply(.rotation(degrees: node.angle)) { return }
      faded(node.opacity, asOne: false) {
        let x = -node.metrics.width * node.anchor.fraction
        guard abs(x) < BackendLimits.coordinate else { return }
        line.show(on: cr, x: x) { run in setSource(node.runs[min(run, node.runs.count - 1)].color) }
      }
    }
  }
}
