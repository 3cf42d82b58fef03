import Scene

extension SphereProjection {
  /// A type by its name in lower case, with d3-geo's defaults: scales fill 960×500 pixels with the world.
  package static func named(_ key: String, parallels: [Double]?) -> SphereProjection? {
    let radians = Double.pi / 180
    func conic(
      _ make: (Double, Double) -> RawProjection, _ scale: Double, center: Double = 0,
      _ own: (Double, Double) = (0, 60)
    ) -> SphereProjection {
      let first = parallels?.first ?? own.0
      let second = (parallels?.count ?? 0) > 1 ? parallels?[1] ?? first : parallels == nil ? own.1 : first
      var p = SphereProjection(make(first * radians, second * radians))
      p.scale = scale
      p.center = Point(0, center)
      return p
    }
    func plain(_ raw: RawProjection, _ scale: Double, clip: Double? = nil) -> SphereProjection {
      var p = SphereProjection(raw)
      p.scale = scale
      p.clipAngle = clip
      return p
    }
    switch key {
    case "albers", "albersusa":
      var p = conic(RawProjection.conicEqualArea, 1070, (29.5, 45.5))
      p.rotate = (96, 0, 0)
      p.center = Point(-0.6, 38.7)
      return p
    case "azimuthalequalarea": return plain(.azimuthalEqualArea, 124.75, clip: 180 - 1e-3)
    case "azimuthalequidistant": return plain(.azimuthalEquidistant, 79.4188, clip: 180 - 1e-3)
    case "conicconformal": return conic(RawProjection.conicConformal, 109.5, (30, 30))
    case "conicequalarea": return conic(RawProjection.conicEqualArea, 155.424, center: 33.6442)
    case "conicequidistant": return conic(RawProjection.conicEquidistant, 131.154, center: 13.9389)
    case "equalearth": return plain(.equalEarth, 177.158)
    case "equirectangular": return plain(.equirectangular, 152.63)
    case "gnomonic": return plain(.gnomonic, 144.049, clip: 60)
    case "mercator": return plain(.mercator, 961 / (2 * .pi))
    case "mollweide": return plain(.mollweide, 169.529)
    case "naturalearth1": return plain(.naturalEarth1, 175.295)
    case "orthographic": return plain(.orthographic, 249.5, clip: 90 + Sphere.epsilon)
    case "stereographic": return plain(.stereographic, 250, clip: 142)
    case "transversemercator": return plain(.transverseMercator, 159.155)
    default: return nil
    }
  }

  /// The three parts of `albersUsa`, each cut to its own box: the lower 48, Alaska (at 0.35 of the scale) and Hawaii
  /// below on the left. Parallels are the US Geological Survey's.
  static func unitedStates(_ lower48: SphereProjection, scale k: Double, translate t: Point) -> [SphereProjection] {
    func box(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, inset: Double = Sphere.epsilon) -> Rect {
      Rect(
        minX: t.x + x0 * k + inset, minY: t.y + y0 * k + inset, maxX: t.x + x1 * k - inset,
        maxY: t.y + y1 * k - inset)
    }
    var states = lower48
    states.scale = k
    states.translate = t
    states.clipExtent = box(-0.455, -0.238, 0.455, 0.238, inset: 0)
    let radians = Double.pi / 180
    var alaska = SphereProjection(.conicEqualArea(55 * radians, 65 * radians))
    alaska.rotate = (154, 0, 0)
    alaska.center = Point(-2, 58.5)
    alaska.scale = 0.35 * k
    alaska.translate = Point(t.x - 0.307 * k, t.y + 0.201 * k)
    alaska.clipExtent = box(-0.425, 0.120, -0.214, 0.234)
    var hawaii = SphereProjection(.conicEqualArea(8 * radians, 18 * radians))
    hawaii.rotate = (157, 0, 0)
    hawaii.center = Point(-3, 19.9)
    hawaii.scale = k
    hawaii.translate = Point(t.x - 0.205 * k, t.y + 0.212 * k)
    hawaii.clipExtent = box(-0.214, 0.166, -0.115, 0.234)
    alaska.precision = states.precision
    hawaii.precision = states.precision
    return [states, alaska, hawaii]
  }
}
