import Testing

/// Fairs, treaties, prices: written after the reader, to see it at first sight.
@Suite struct ChineseTradeTests {
  @Test(arguments: FigureTable(table).rows)
  func reads(_ row: FigureTable.Row) { #expect(figureLines("zh", row.text) == row.figures) }

  private static let table = #"""
    当天签约项目32个，签署备忘录7份，参会企业140家。 => 32 project; 7; 140 company
    推介会共发布招商项目120个，总投资约900亿元。 => 120 project; 90000000000 about CNY
    意向合作项目逾50个。 => 50 over project
    在谈项目数量达18个。 => 18 project
    這次簽約項目21個，投資總額達85億元。 => 21 project; 8500000000 CNY
    52家出版社和超过3000名读者到场。 => 52 company; 3000 over person
    约14个代表团和不足90家企业参加。 => 14 about; 90 under company
    “五项协议总额近三十亿美元，均已就绪。”发言人说。 => 5 agreement; 3000000000 nearly USD
    「我們提供十二個項目」，她說。 => 12 project
    “两国一园”模式 =>
    《三十条措施》出台。 =>
    收入突破70亿元。 => 7000000000 over CNY
    投资额将超8亿欧元。 => 800000000 over EUR
    预算不超过400万欧元。 => 4000000 up_to EUR
    挪威出资9000万克朗。 => 90000000 NOK
    墨西哥支出40亿比索。 => 4000000000 MXN
    尼泊尔贷款40亿卢比。 => 4000000000 NPR
    阿尔及利亚获得70亿第纳尔。 => 7000000000 DZD
    出口同比增长9%。 => 9 percent up
    利润下降四分之一。 => 0.25 down
    房租上涨近6%。 => 6 nearly percent up
    利率由4%下调至3.5%。 => 4 percent; 3.5 percent
    游客减少11%。 => 11 percent down
    裁员500人。 => 500 person
    营收增加3000万欧元，达2亿欧元。 => 30000000 EUR up; 200000000 EUR
    亏损1200万元。 => 12000000 CNY
    新增就业400人。 => 400 person
    提供就业岗位超过2000个。 => 2000 over job
    为期五天的访问 => 5 day
    "5+1"产业 =>
    进出口总额增至4万亿元，同比增长3.2%。 => 4000000000000 CNY; 3.2 percent up
    """#
}
