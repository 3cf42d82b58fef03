/// The one gate between numbers with a point and whole ones. Swift's own conversions trap on what does not fit, and what
/// does not fit stands in specs: 1e300, or "x" read as a number. So they are shadowed below: a conversion that says
/// nothing of what does not fit does not compile in any module that sees this one.
extension Int {
  /// Towards zero; nil for what is no number or does not fit.
  @inlinable public init?(checked value: Double) {
    self.init(exactly: value.rounded(.towardZero))
  }

  /// Towards zero, and the nearest of `range` for what lies outside. What is no number counts as 0.
  @inlinable public init(bounded value: Double, in range: ClosedRange<Int>) {
    guard let whole = Int(checked: value) else {
      self =
        value > 0
        ? range.upperBound : value < 0 ? range.lowerBound : Swift.min(Swift.max(0, range.lowerBound), range.upperBound)
      return
    }
    self = Swift.min(Swift.max(whole, range.lowerBound), range.upperBound)
  }
}

// Each of these hides the one of the standard library.

extension Int {
  @available(*, deprecated, message: "traps on what does not fit: use Int(checked:) or Int(bounded:in:)")
  public init(_ value: Double) { self = Int(exactly: value.rounded(.towardZero)) ?? 0 }
}

extension Int64 {
  @available(*, deprecated, message: "traps on what does not fit: use Int(checked:) or Int(bounded:in:)")
  public init(_ value: Double) { self = Int64(exactly: value.rounded(.towardZero)) ?? 0 }
}

extension Int32 {
  @available(*, deprecated, message: "traps on what does not fit: use Int(checked:) or Int(bounded:in:)")
  public init(_ value: Double) { self = Int32(exactly: value.rounded(.towardZero)) ?? 0 }
}

extension Int16 {
  @available(*, deprecated, message: "traps on what does not fit: use Int(checked:) or Int(bounded:in:)")
  public init(_ value: Double) { self = Int16(exactly: value.rounded(.towardZero)) ?? 0 }
}

extension Int8 {
  @available(*, deprecated, message: "traps on what does not fit: use Int(checked:) or Int(bounded:in:)")
  public init(_ value: Double) { self = Int8(exactly: value.rounded(.towardZero)) ?? 0 }
}

extension UInt {
  @available(*, deprecated, message: "traps on what does not fit: use Int(checked:) or Int(bounded:in:)")
  public init(_ value: Double) { self = UInt(exactly: value.rounded(.towardZero)) ?? 0 }
}

extension UInt64 {
  @available(*, deprecated, message: "traps on what does not fit: use Int(checked:) or Int(bounded:in:)")
  public init(_ value: Double) { self = UInt64(exactly: value.rounded(.towardZero)) ?? 0 }
}

extension UInt32 {
  @available(*, deprecated, message: "traps on what does not fit: use Int(checked:) or Int(bounded:in:)")
  public init(_ value: Double) { self = UInt32(exactly: value.rounded(.towardZero)) ?? 0 }
}

extension UInt16 {
  @available(*, deprecated, message: "traps on what does not fit: use Int(checked:) or Int(bounded:in:)")
  public init(_ value: Double) { self = UInt16(exactly: value.rounded(.towardZero)) ?? 0 }
}

extension UInt8 {
  @available(*, deprecated, message: "traps on what does not fit: use Int(checked:) or Int(bounded:in:)")
  public init(_ value: Double) { self = UInt8(exactly: value.rounded(.towardZero)) ?? 0 }
}
