import Glibc

/// The lines of a hatch over a box, from which all backends draw: PNG, PDF and SVG agree because none of them
/// uses a pattern of its own. The caller clips them to the shape.
public enum HatchLines {
  /// A stroke of `hatch.color` and `hatch.width` along this path fills `box` with the hatch. Lines are laid from
  /// the origin of the coordinates, so that neighbouring shapes continue one another.
  public static func path(over box: Rect, hatch: Hatch) -> Path {
    var path = Path()
    guard !box.isEmpty, hatch.pitch > 0.05 else { return path }
    // Screen y points down: a line rising to the right at 45° has direction (1, -1).
    let r = hatch.angle * .pi / 180
    let (dx, dy) = (cos(r), -sin(r))
    let (nx, ny) = (-dy, dx)
    let corners = [
      Point(box.minX, box.minY), Point(box.maxX, box.minY), Point(box.minX, box.maxY), Point(box.maxX, box.maxY),
    ]
    let across = corners.map { $0.x * nx + $0.y * ny }
    let along = corners.map { $0.x * dx + $0.y * dy }
    guard let lo = across.min(), let hi = across.max(), let a = along.min(), let b = along.max() else { return path }
    let first = (lo / hatch.pitch).rounded(.down)
    let last = (hi / hatch.pitch).rounded(.up)
    guard last - first < 20_000 else { return path }
    var k = first
    while k <= last {
      let o = k * hatch.pitch
      path.move(Point(nx * o + dx * a, ny * o + dy * a))
      path.line(Point(nx * o + dx * b, ny * o + dy * b))
      k += 1
    }
    return path
  }
}
