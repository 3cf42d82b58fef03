import Testing

/// Cars, sports, science, telephones.
@Suite struct EnglishScienceTests {
  @Test(arguments: FigureTable(table).rows)
  func reads(_ row: FigureTable.Row) { #expect(figureLines("en", row.text) == row.figures) }

  private static let table = #"""
    The phone has a 6.1-inch screen, 128GB of storage and a 12-megapixel camera. => 6.1; 128; 12
    The sedan's 2.0-liter engine makes 255 horsepower and 273 pound-feet of torque. => 2; 255; 273
    It sprints from 0 to 60 mph in 4.8 seconds. => 0…60 between; 4.8
    James scored 27 points and grabbed 12 rebounds in 34 minutes. => 27; 12; 34
    The laptop weighs 2.8 pounds and lasts up to 18 hours on a charge. => 2.8; 18 up_to
    The rover traveled about 300 million miles. => 300000000 about
    The telescope's mirror is 6.5 meters wide. => 6.5 m
    The electric van has a range of 250 miles and costs $38,000. => 250; 38000 USD
    Researchers studied 14,000 adults over eight years. => 14000 person; 8 year
    The vaccine was 94 percent effective in a trial of 30,000 people. => 94 percent; 30000 person
    Fuel economy rises to 32 miles per gallon on the highway. => 32
    The Warriors lead the series 3-1. =>
    He completed 22 of 31 passes for 285 yards. => 22; 31; 285
    The chip is 40 percent faster and uses 30 percent less power. => 40 percent; 30 percent down
    The startup raised $45 million at a valuation of $600 million. => 45000000 USD; 600000000 USD
    Users upload 500 hours of video every minute. => 500
    The company has sold more than 1 billion devices since 2007. => 1000000000 over
    A typical asteroid is 10 to 20 meters across. => 10…20 between m
    Temperatures could climb by 1.5 degrees Celsius by 2040. => 1.5 up
    The star is 4.2 light-years away. => 4.2
    Its battery charges to 80 percent in 25 minutes. => 80 percent; 25
    The truck can tow 13,200 pounds. => 13200
    The service has 220 million subscribers, up 8 percent from a year ago. => 220000000 person; 8 percent up
    Monthly active users grew 12 percent to 2.9 billion. => 12 percent up; 2900000000
    The automaker will recall 1.1 million vehicles. => 1100000
    Smith hit .312 with 24 home runs. => 0.312; 24
    The 34-year-old striker has 9 goals in 11 matches. => 34 year; 9; 11
    The rocket can lift 63 tons into orbit. => 63 t
    The update takes roughly 20 minutes and needs 3 GB of free space. => 20 about; 3
    The plant emits 2 million metric tons of carbon dioxide a year. => 2000000 t
    It is the first drop below $1,000 in two years. => 1000 under USD; 2 year
    The search giant's ad revenue increased 11% to $54.5 billion. => 11 percent up; 54500000000 USD
    The game drew an audience of 16.2 million, a 7 percent decline. => 16200000; 7 percent down
    Sea level has risen about 8 inches since 1900. => 8 about up
    The two astronauts will spend six months aboard. => 2; 6
    Analysts polled by the agency expected $1.21 a share. => 1.21 USD
    The SUV starts at $41,995, about $3,000 more than the old one. => 41995 USD; 3000 about USD up
    Coal's share of power fell to 19 percent, from 45 percent in 2010. => 19 percent; 45 percent
    Around 60 percent of the 2,400 voters surveyed said yes. => 60 about percent; 2400 person
    The fund's net outflow was $3 billion, its eighth in nine months. => 3000000000 USD; 9
    The bill would cost $1.2 trillion over a decade. => 1200000000000 USD
    He paid $2.50 for it in 1984. => 2.5 USD
    The pipeline carries 800,000 barrels per day. => 800000 bbl
    Of every $100 spent, $35 goes to rent. => 100 USD; 35 USD
    The dose was cut by half, to 5 milligrams. => 0.5 down; 5
    Turnout was 62 percent, 4 points lower than in 2018. => 62 percent; 4 down
    The stock trades at 21 times earnings. => 21 times
    Margins widened 150 basis points. => 150 up
    The factory runs two shifts and builds one car every 57 seconds. => 2; 57
    Spending on software is forecast to grow 9.7 percent this year and 11 percent next year. => 9.7 percent up; 11 percent up
    """#
}
