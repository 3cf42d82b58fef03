import Testing

/// Bounds, quoted words, whose money, what is counted, rises and falls.
@Suite struct VietnamesePressTests {
  @Test(arguments: FigureTable(table).rows)
  func reads(_ row: FigureTable.Row) { #expect(figureLines("vi", row.text) == row.figures) }

  private static let table = #"""
    Hội chợ có 60 doanh nghiệp và hơn 800 khách tham dự. => 60 company; 800 over person
    “Chúng tôi đã ký bảy thỏa thuận trị giá gần một tỷ USD”, ông nói. => 7 agreement; 1000000000 nearly USD
    “Nhà máy tạo ba nghìn việc làm”, bà cho biết. => 3000 job
    Tổng vốn lên tới 6 tỷ USD. => 6000000000 USD
    Vốn đầu tư lên đến hơn 2 tỷ USD. => 2000000000 over USD
    Kim ngạch lên tới 45 triệu USD. => 45000000 USD
    Kim ngạch vượt 200 tỷ USD. => 200000000000 over USD
    Chi phí không vượt quá 5 triệu đồng. => 5000000 up_to VND
    Xuất khẩu tăng 12%. => 12 percent up
    Giá giảm một phần ba. => 0.3333 about down
    Doanh thu tăng hơn 20% so với cùng kỳ. => 20 over percent up
    Nhập khẩu giảm 4,5 phần trăm. => 4.5 percent down
    Sản lượng tăng từ 3 triệu tấn lên 4 triệu tấn. => 3000000 t; 4000000 t
    Sản lượng tăng lên 4 triệu tấn. => 4000000 t
    Tỷ trọng đạt 35%. => 35 percent
    Mức tăng 7% là kỷ lục. => 7 percent up
    Hai bên ký 12 biên bản ghi nhớ và 36 hợp đồng. => 2; 12 memorandum; 36 contract
    Dự án tạo khoảng 900 việc làm. => 900 about job
    Quỹ 5 tỷ dirham được lập. => 5000000000
    Maroc vay 5 tỷ dirham. => 5000000000 MAD
    Khoản vay 70 triệu dinar => 70000000
    Philippines chi 90 tỷ peso. => 90000000000 PHP
    Ấn Độ chi 90 tỷ rupee. => 90000000000 INR
    Dân số giảm 12 nghìn người. => 12000 person down
    Giá vàng tăng thêm 500 nghìn đồng. => 500000 VND up
    Số vụ tai nạn giảm gần 30%. => 30 nearly percent down
    GDP tăng trưởng 6,5%. => 6.5 percent up
    Khoảng 60 thành phố và hơn 900 khách => 60 about; 900 over person
    Ít nhất 20 nước và trên 400 công ty => 20 at_least; 400 over company
    Trị giá lên tới gần 3 tỷ euro. => 3000000000 nearly EUR
    """#
}
