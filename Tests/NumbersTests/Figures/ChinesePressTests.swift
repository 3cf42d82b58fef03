import Testing

/// Bounds, quoted words, whose money, what is counted, rises and falls.
@Suite struct ChinesePressTests {
  @Test(arguments: FigureTable(table).rows)
  func reads(_ row: FigureTable.Row) { #expect(figureLines("zh", row.text) == row.figures) }

  private static let table = #"""
    此次签约项目19个，合同金额206亿元。 => 19 project; 20600000000 CNY
    签约项目超过25个。 => 25 over project
    现场共有参展企业320家。 => 320 company
    签署合作协议36份、备忘录14份。 => 36; 14
    新增就业岗位3000个。 => 3000 job
    引进重大项目近40个。 => 40 nearly project
    共簽約項目25個，參會企業逾百家。 => 25 project; 100 over company
    到会客商800余人。 => 800 over person
    现有员工1200名。 => 1200 person
    “我们签了七个项目，总额近十亿元。”他说。 => 7 project; 1000000000 nearly CNY
    “三个项目已经开工”，他说。 => 3 project
    出口增长12%。 => 12 percent up
    进口下降4.5%。 => 4.5 percent down
    同比增长超过20%。 => 20 over percent up
    价格下跌三分之一。 => 0.3333 about down
    产量由3万吨增至4万吨。 => 30000 t; 40000 t
    产量增加到4万吨。 => 40000 t
    产量增加了4万吨。 => 40000 t up
    占比达35%。 => 35 percent
    较上年提高2个百分点。 => 2 percentage_point up
    同比减少1.2万人。 => 12000 person down
    增速为6%。 => 6 percent
    实现6%的增长。 => 6 percent up
    降幅达8%。 => 8 percent down
    投资超过30亿元。 => 3000000000 over CNY
    不超过500万元 => 5000000 up_to CNY
    贷款50亿迪拉姆 => 5000000000
    摩洛哥贷款50亿迪拉姆。 => 5000000000 MAD
    投资3亿克朗。 => 300000000
    捷克投资3亿克朗。 => 300000000 CZK
    印度投资90亿卢比。 => 9000000000 INR
    巴基斯坦投资90亿卢比。 => 9000000000 PKR
    为期四天的展会 => 4 day
    该项目创造1500个就业岗位。 => 1500 job
    签订合同230份。 => 230
    双方签署了12项协议。 => 12 agreement
    约60个城市和900多名嘉宾参加。 => 60 about; 900 over person
    30家企业和超过500名客商到会。 => 30 company; 500 over person
    上涨5元。 => 5 CNY up
    减产近三成。 => 30 nearly percent down
    價格上漲5%，銷量減少3%。 => 5 percent up; 3 percent down
    """#
}
