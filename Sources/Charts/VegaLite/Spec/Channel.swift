/// Vega-Lite's encoding channels.
package enum Channel: String, Hashable, Sendable, CaseIterable {
  case x, y, x2, y2, xOffset, yOffset, xError, yError, xError2, yError2
  case theta, theta2, radius, radius2
  case longitude, latitude, longitude2, latitude2
  case color, fill, stroke, opacity, fillOpacity, strokeOpacity, strokeWidth, strokeDash, size, angle, shape
  case text, tooltip, href, url, description, detail, key, order, time
  case row, column, facet

  var isPosition: Bool { self == .x || self == .y }
  package var isPolar: Bool { self == .theta || self == .radius }
  var isOffset: Bool { self == .xOffset || self == .yOffset }
  package var isColor: Bool { self == .color || self == .fill || self == .stroke }

  /// Channels that get a scale.
  var hasScale: Bool {
    switch self {
    case .x, .y, .xOffset, .yOffset, .theta, .radius, .color, .fill, .stroke, .opacity, .fillOpacity, .strokeOpacity,
      .strokeWidth, .strokeDash, .size, .angle, .shape:
      true
    default: false
    }
  }

  /// Scale channels whose output is no number.
  var isDiscreteRange: Bool { self == .shape || self == .strokeDash }

  /// The channel whose scale and field this one extends: `x` for `x2`.
  package var main: Channel {
    switch self {
    case .x2, .xError, .xError2: .x
    case .y2, .yError, .yError2: .y
    case .theta2: .theta
    case .radius2: .radius
    case .longitude2: .longitude
    case .latitude2: .latitude
    default: self
    }
  }

  package var secondary: Channel? {
    switch self {
    case .x: .x2
    case .y: .y2
    case .theta: .theta2
    case .radius: .radius2
    case .longitude: .longitude2
    case .latitude: .latitude2
    default: nil
    }
  }

  package var offset: Channel? { self == .x ? .xOffset : self == .y ? .yOffset : nil }

  /// Channels that part a mark's data into series and stacks.
  static let nonPosition: [Channel] = [
    .color, .fill, .stroke, .opacity, .fillOpacity, .strokeOpacity, .strokeWidth, .strokeDash, .size, .angle, .shape,
    .text, .href, .url, .detail, .key, .order, .description,
  ]
}
