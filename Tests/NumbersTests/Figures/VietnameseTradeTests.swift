import Testing

/// Fairs, treaties, prices: written after the reader, to see it at first sight.
@Suite struct VietnameseTradeTests {
  @Test(arguments: FigureTable(table).rows)
  func reads(_ row: FigureTable.Row) { #expect(figureLines("vi", row.text) == row.figures) }

  private static let table = #"""
    Hội sách có 52 nhà xuất bản và hơn 3.000 độc giả. => 52; 3000 over
    Khoảng 14 đoàn và dưới 90 doanh nghiệp có mặt. => 14 about; 90 under company
    “Năm thỏa thuận trị giá gần ba tỷ USD đã sẵn sàng”, người phát ngôn nói. => 5 agreement; 3000000000 nearly USD
    "Chúng tôi giới thiệu mười hai dự án", bà nói. => 12 project
    Mô hình “Hai nước, một khu” =>
    Doanh thu vượt 70 tỷ đồng. => 70000000000 over VND
    Tổng mức đầu tư có thể vượt 800 triệu euro. => 800000000 over EUR
    Ngân sách không vượt quá 4 triệu euro. => 4000000 up_to EUR
    Lượng khách vượt mốc 10 triệu lượt. => 10000000 over
    Kim ngạch lên tới 91 tỷ USD. => 91000000000 USD
    Số vốn lên đến gần 3 tỷ USD. => 3000000000 nearly USD
    Thụy Điển tài trợ 90 triệu krona. => 90000000 SEK
    Mexico chi 4 tỷ peso. => 4000000000 MXN
    Pakistan vay 4 tỷ rupee. => 4000000000 PKR
    Ai Cập nhận 7 tỷ bảng. => 7000000000 EGP
    Hai bên ký 26 bản ghi nhớ và 5 hợp đồng. => 2; 26 memorandum; 5 contract
    Cơ chế 5+1 được nối lại. =>
    Xuất khẩu tăng 9% so với cùng kỳ. => 9 percent up
    Lợi nhuận giảm một phần tư. => 0.25 down
    Giá thuê tăng gần 6%. => 6 nearly percent up
    Lãi suất giảm từ 4% xuống 3,5%. => 4 percent; 3.5 percent
    Lượng khách giảm 11% so với năm ngoái. => 11 percent down
    Nhân sự sẽ giảm 500 người, còn 2.300 người. => 500 person down; 2300 person
    Doanh thu tăng thêm 30 triệu euro. => 30000000 EUR up
    Khoản lỗ 12 tỷ đồng => 12000000000 VND
    Tối đa 400 việc làm => 400 up_to job
    """#
}
