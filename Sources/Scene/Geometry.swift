import Glibc

/// A point in scene units (1 unit is one CSS pixel of a chart, one PostScript point of a page), y downwards.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  public static let zero = Point(0, 0)
}

public struct Size: Hashable, Sendable {
  public var width: Double
  public var height: Double

  public init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }
}

/// An axis-parallel rectangle. An empty one (`Rect.empty`) is the neutral element of `union`.
public struct Rect: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.init(x: minX, y: minY, width: maxX - minX, height: maxY - minY)
  }

  public static let empty = Rect(x: .infinity, y: .infinity, width: -.infinity, height: -.infinity)

  public var minX: Double { x }
  public var minY: Double { y }
  public var maxX: Double { x + width }
  public var maxY: Double { y + height }
  public var midX: Double { x + width / 2 }
  public var midY: Double { y + height / 2 }
  /// True for `Rect.empty` only; a rectangle without extent (a rule) still has a place.
  public var isEmpty: Bool { !(width >= 0 && height >= 0) }

  public func union(_ other: Rect) -> Rect {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return Rect(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  public func offset(by p: Point) -> Rect {
    isEmpty ? self : Rect(x: x + p.x, y: y + p.y, width: width, height: height)
  }

  /// The rectangle grown by `d` on all sides.
  public func expanded(by d: Double) -> Rect {
    isEmpty ? self : Rect(x: x - d, y: y - d, width: width + 2 * d, height: height + 2 * d)
  }

  public func contains(_ p: Point) -> Bool {
    p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY
  }
}

/// An affine map: x' = a·x + c·y + tx, y' = b·x + d·y + ty (the order of SVG's `matrix(a b c d e f)`).
public struct Transform: Hashable, Sendable {
  public var a: Double
  public var b: Double
  public var c: Double
  public var d: Double
  public var tx: Double
  public var ty: Double

  public init(a: Double, b: Double, c: Double, d: Double, tx: Double, ty: Double) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.tx = tx
    self.ty = ty
  }

  public static let identity = Transform(a: 1, b: 0, c: 0, d: 1, tx: 0, ty: 0)

  public static func translation(_ x: Double, _ y: Double) -> Transform {
    Transform(a: 1, b: 0, c: 0, d: 1, tx: x, ty: y)
  }

  public static func scale(_ x: Double, _ y: Double) -> Transform {
    Transform(a: x, b: 0, c: 0, d: y, tx: 0, ty: 0)
  }

  /// Clockwise on screen, because y points down.
  public static func rotation(degrees: Double) -> Transform {
    let r = degrees * .pi / 180
    return Transform(a: cos(r), b: sin(r), c: -sin(r), d: cos(r), tx: 0, ty: 0)
  }

  /// First `inner`, then `self`: what nesting `inner` in a group with `self` does.
  public func appending(_ inner: Transform) -> Transform {
    Transform(
      a: a * inner.a + c * inner.b, b: b * inner.a + d * inner.b,
      c: a * inner.c + c * inner.d, d: b * inner.c + d * inner.d,
      tx: a * inner.tx + c * inner.ty + tx, ty: b * inner.tx + d * inner.ty + ty)
  }

  public func apply(_ p: Point) -> Point {
    Point(a * p.x + c * p.y + tx, b * p.x + d * p.y + ty)
  }

  public func apply(_ r: Rect) -> Rect {
    if r.isEmpty { return r }
    let corners = [Point(r.minX, r.minY), Point(r.maxX, r.minY), Point(r.minX, r.maxY), Point(r.maxX, r.maxY)].map(
      apply)
    let xs = corners.map(\.x)
    let ys = corners.map(\.y)
    return Rect(minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
  }

  public var isTranslation: Bool { a == 1 && b == 0 && c == 0 && d == 1 }
}
