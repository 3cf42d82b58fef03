import Diagnostics
import Numbers
import Tables
import Testing

@testable import Vega

@Suite struct ExpressionTests {
  static let datum: Value = .object([
    .init("a", .number(3)), .init("s", .string("Hello")), .init("n", .null), .init("b", .bool(true)),
    .init("list", .array([.number(4), .number(1), .number(9)])),
    .init("o", .object([.init("x y", .number(7)), .init("k", .string("v"))])), .init("d", .date(1_325_419_506_007)),
  ])

  static func context() -> ExpressionContext {
    var c = ExpressionContext(params: ["width": .number(200), "p": .string("param")])
    c.clock = ExpressionClock(zone: Zone.named("America/Los_Angeles") ?? .utc, now: 1000)
    c.hooks.scale = { name, v in name == "x" ? .number(v.jsNumber * 2) : nil }
    c.hooks.selection = { name in
      guard name == "brush" else { return nil }
      return { _ in true }
    }
    c.hooks.data = { $0 == "t" ? [.object([.init("k", .number(1))])] : nil }
    return c
  }

  static func value(_ text: String) throws -> Value {
    try Expression.parse(text).value(of: datum, in: context())
  }

  /// Expected values as JSON would write them.
  static let table: [(String, Value)] = [
    ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("7 % -3", 1), ("-7 % 3", -1), ("0x1F", 31), (".5e1", 5),
    ("1 / 0", .number(.infinity)),
    ("'a' + 1 + 2", "a12"), ("1 + 2 + 'a'", "3a"), ("1 + null", 1), ("1 + true", 2), ("'' + null", "null"),
    ("[1,2] + ''", "1,2"), ("'\\u0041\\x42\\n'", "AB\n"), ("5 & 3 | 8 ^ 1", 9), ("1 << 33", 2), ("-1 >>> 28", 15),
    ("~5", -6), ("-9 >> 1", -5),
    ("1 < 2 && 'x'", "x"), ("0 || null", .null), ("!0", true), ("!!'a'", true), ("null == undefined", true),
    ("null === undefined", false), ("1 == '1'", true), ("1 === '1'", false), ("'b' > 'a'", true), ("'10' < '9'", true),
    ("'10' < 9", false), ("null >= 0", true), ("undefined >= 0", false), ("NaN == NaN", false), ("'a' < 1", false),
    ("datum.a > 2 ? 'yes' : 'no'", "yes"), ("datum['a']", 3), ("datum.o['x y']", 7), ("datum.list[1]", 1),
    ("datum.list.length", 3), ("datum.s.length", 5), ("datum.s[1]", "e"), ("datum.nothing", .null),
    ("isDefined(datum.nothing)", false), ("datum.nothing.deep", .null), ("datum['li' + 'st'][2]", 9),
    ("'k' in datum.o", true),
    ("{a: 1, 'b': [2]}.b[0]", 2), ("[1, 2, 3][2]", 3), ("width / 2", 100), ("p", "param"),
    ("abs(-2)", 2), ("round(-2.5)", -2), ("round(2.5)", 3), ("pow(2, 10)", 1024), ("max(1, '4', 2)", 4),
    ("min()", .number(.infinity)), ("clamp(5, 1, 3)", 3), ("floor(PI)", 3), ("hypot(3, 4)", 5), ("atan2(0, 1)", 0),
    ("sqrt(16)", 4),
    ("isNaN(NaN)", true), ("isNaN('a')", false), ("isFinite(1/0)", false),
    ("upper('ab')", "AB"), ("substring('hello', 3, 1)", "el"), ("slice('hello', -3)", "llo"),
    ("slice([1,2,3], 1)", [2, 3]),
    ("split('a,b,c', ',')", ["a", "b", "c"]), ("split('a1b2', /[0-9]/)", ["a", "b", ""]),
    ("split('abc', '')", ["a", "b", "c"]),
    ("join([1, null, 'x'], '-')", "1--x"), ("trim('  a ')", "a"), ("pad('7', 3, '0', 'left')", "007"),
    ("pad('ab', 5, '*', 'center')", "*ab**"),
    ("truncate('abcdefgh', 5)", "abcd…"), ("truncate('abcdefgh', 5, 'left')", "…efgh"),
    ("truncate('abcdefgh', 5, 'center', '..')", "ab..h"),
    ("replace('a-b-c', '-', '+')", "a+b-c"), ("replace('a-b-c', /-/g, '+')", "a+b+c"),
    ("replace('John Smith', /(\\w+) (\\w+)/, '$2, $1')", "Smith, John"),
    ("indexof('hello', 'l')", 2), ("lastindexof('hello', 'l')", 3), ("indexof([1, 2, 3], 3)", 2),
    ("indexof(datum.list, 5)", -1),
    ("parseFloat('3.5px')", 3.5), ("parseInt('ff', 16)", 255), ("parseInt('12abc')", 12),
    ("isNaN(parseInt('x'))", true),
    ("test(/^h.*o$/i, datum.s)", true), ("test('l{2}', datum.s)", true), ("test(regexp('^H'), datum.s)", true),
    ("test(/(a|b)\\1/, 'abb')", true),
    ("reverse([1, 2])", [2, 1]), ("sort(datum.list)", [1, 4, 9]), ("extent(datum.list)", [1, 9]),
    ("span([2, 5, 9])", 7), ("peek(datum.list)", 9),
    ("lerp([0, 10], 0.3)", 3), ("inrange(5, [10, 1])", true), ("inrange(10, [1, 10], true, false)", false),
    ("clampRange([30, 40], 0, 35)", [25, 35]), ("sequence(3)", [0, 1, 2]), ("sequence(1, 7, 2)", [1, 3, 5]),
    ("length(datum.list)", 3),
    ("pluck([{a: 1}, {a: 2}], 'a')", [1, 2]), ("merge({a: 1}, {b: 2}).b", 2), ("if(datum.a == 3, 'x', 'y')", "x"),
    ("toNumber('')", .null), ("toNumber('3')", 3), ("toBoolean('false')", false), ("toString(5)", "5"),
    ("isValid(NaN)", false), ("isValid('')", true),
    ("isString(datum.s)", true), ("isArray(datum.list)", true), ("isObject(datum.o)", true), ("isDate(datum.d)", true),
    ("isBoolean(datum.b)", true), ("isNumber(datum.a)", true), ("isRegExp(/a/)", true),
    ("year(datum.d)", 2012), ("month(datum.d)", 0), ("date(datum.d)", 1), ("day(datum.d)", 0), ("hours(datum.d)", 4),
    ("minutes(datum.d)", 5), ("seconds(datum.d)", 6), ("milliseconds(datum.d)", 7),
    ("utchours(datum.d)", 12), ("quarter(datum.d)", 1), ("dayofyear(datum.d)", 1), ("week(datum.d)", 1),
    ("isoweek(datum.d)", 52), ("timezoneoffset(datum.d)", 480),
    ("time(datetime(1970, 0, 1))", 28_800_000), ("time(utc(2000, 1, 3))", 949_536_000_000), ("now()", 1000),
    ("datum.d - 7", 1_325_419_506_000), ("datum.d > 5", true), ("year('2010-07-01')", 2010),
    ("timeFormat(datum.d, '%Y-%m-%d %H:%M')", "2012-01-01 04:05"), ("utcFormat(datum.d, '%H')", "12"),
    ("time(utcParse('2012', '%Y'))", 1_325_376_000_000), ("timeParse('x', '%Y')", .null),
    ("date(timeOffset('month', datum.d, 1))", 1), ("month(timeOffset('month', datum.d, 1))", 1),
    ("length(timeSequence('month', datetime(2012, 0, 1), datetime(2013, 0, 1)))", 12),
    ("monthFormat(1)", "February"), ("dayAbbrevFormat(0)", "Sun"), ("format(1234.5, ',.2f')", "1,234.50"),
    ("format(null, 'd')", "null"), ("timeUnitSpecifier(['year'])", "%Y"),
    ("rgb('red')", "rgb(255, 0, 0)"), ("rgb(1, 2, 3, 0.5)", "rgba(1, 2, 3, 0.5)"), ("rgb('#102030').g", 32),
    ("round(lab('white').l)", 100), ("luminance('white')", 1), ("contrast('black', 'white')", 21),
    ("hsl('blue').h", 240), ("round(hcl('red').c)", 107), ("lab(50, 0, 0)", "rgb(119, 119, 119)"),
    ("scale('x', 4)", 8), ("scale('nope', 4)", .null), ("vlSelectionTest('brush_store', datum)", true),
    ("indata('t', 'k', 1)", 1), ("length(data('t'))", 1),
    ("cumulativeNormal(0)", 0.5), ("round(1000 * quantileNormal(0.975))", 1960), ("densityUniform(0.5, 0, 2)", 0.5),
    ("encodeURIComponent('a b&é')", "a%20b%26%C3%A9"), ("windowSize()", []),
  ]

  @Test func values() throws {
    for (text, expected) in Self.table {
      let found = Result { try Self.value(text) }
      #expect((try? found.get()) == expected, "\(text) gave \(found)")
    }
  }

  @Test(arguments: [
    ("datum.a >", "the expression ends too early"), ("1 +* 2", "unexpected \"*\""), ("datum.a = 3", "unexpected \"=\""),
    ("foo(1)", "unknown function \"foo\""), ("sqr(2)", "did you mean \"sqrt\"?"),
    ("heigth + 1", "unknown name \"heigth\""), ("pow(1)", "pow() takes 2 arguments, not 1"),
    ("'abc", "is not closed"), ("datum.s.toLowerCase()", "only named functions can be called"),
    ("function() {}", "not part of the expression language"),
    ("", "the expression is empty"), ("1 1", "unexpected number 1"), ("test(/(/, 'a')", "a group that is not closed"),
    ("event.x", "interactive"), ("sequence(1e9)", "more than 1000000 items"),
    ("format(1, 'zz')", "no number format"), ("test(/(a*)*b/, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')", "steps"),
    ("pinchAngle(1)", "unsupported"),
  ])
  func mistakes(text: String, part: String) {
    do {
      let v = try Self.value(text)
      Issue.record("\(text) gave \(v)")
    } catch { #expect("\(error)".contains(part), "\(text): \(error)") }
  }

  @Test func depthAndLengthAreBounded() throws {
    let deep = String(repeating: "(", count: 10_000) + "1" + String(repeating: ")", count: 10_000)
    #expect(throws: Diagnostic.self) { try Expression.parse(deep) }
    #expect(throws: Diagnostic.self) { try Expression.parse(String(repeating: "1+", count: 5000) + "1") }
    #expect(throws: Diagnostic.self) { try Expression.parse(String(repeating: " ", count: 100_000) + "1") }
    #expect(try Self.value(String(repeating: "1+", count: 700) + "1") == 701)
    #expect(try Self.value(String(repeating: "!", count: 600) + "1") == true)
  }

  @Test func columnsOfATable() throws {
    let table = Table([
      ("x", Column(numbers: [1, 2, 3], validity: [true, true, false])), ("y", Column(numbers: [10, 20, 30])),
      ("s", Column(strings: ["a", "b", "a"])), ("d", Column(dates: [0, 1, 2])),
    ])
    func column(_ text: String) throws -> [Value] { try Expression.parse(text).column(of: table).values }
    #expect(try column("datum.y * 2 + 1") == [21, 41, 61])
    #expect(try column("datum.x + 1") == [2, 3, 1])
    #expect(try column("datum.x === null") == [false, false, true])
    #expect(try column("datum.s === 'a' && datum.y < 15") == [true, false, false])
    #expect(try column("datum['s'] != 'zz'") == [true, true, true])
    #expect(try column("datum.d") == [.date(0), .date(1), .date(2)])
    #expect(try column("datum.y > 15 ? datum.s : datum.y") == [10, "b", "a"])
    #expect(try column("isDefined(datum.zz)") == [false, false, false])
    #expect(try column("datum['' + 's']") == ["a", "b", "a"])
    #expect(try Expression.parse("datum.s == 'a'").filter(table).rowCount == 2)
    #expect(try Expression.parse("datum.x && datum.other.z + width").fields == ["x", "other"])
    #expect(try Expression.parse("datum.x && datum.other.z + width").names == ["width"])
    do {
      _ = try column("s == 'a'")
      Issue.record("no error")
    } catch { #expect("\(error)".contains("datum.s")) }
  }

  @Test func randomIsTheSameEachTimeAndApartBySalt() throws {
    let table = Table(rowCount: 5)
    let e = try Expression.parse("random()")
    let a = try e.column(of: table, salt: "x").values
    #expect(try e.column(of: table, salt: "x").values == a)
    #expect(try e.column(of: table, salt: "y").values != a)
    #expect(a.allSatisfy { $0.jsNumber >= 0 && $0.jsNumber < 1 } && Set(a).count == 5)
  }
}

extension Value: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: Value...) { self = .array(elements) }
}
