extension FigureGrammar {
  /// Figures as Chinese papers write them, in simplified and traditional characters.
  static let chinese = FigureGrammar(
    groupMark: ",", variants: traditional, isChinese: true,
    atoms: PhraseTable([]),
    scales: PhraseTable([]),
    currencies: SharedFigureWords.table(
      SharedFigureWords.currencies,
      [
        ("CNY", "元|元人民币|人民币|元钱|块|块钱|人民币元|圆|元整"), ("USD", "美元|美金|美圆|刀"), ("EUR", "欧元"), ("HKD", "港元|港币|港圆|元港币"),
        ("JPY", "日元|日圆|日币"), ("GBP", "英镑"), ("KRW", "韩元|韩圆|韩币"), ("VND", "越南盾|盾"), ("THB", "泰铢|铢"), ("MYR", "林吉特|马币|令吉"),
        ("SGD", "新元|新加坡元|新币|坡币"), ("TWD", "台币|新台币|元新台币|台币元"), ("CHF", "瑞士法郎|瑞郎"), ("AUD", "澳元|澳币|澳大利亚元"),
        ("CAD", "加元|加拿大元|加币"), ("RUB", "卢布"), ("INR", "印度卢比|卢比"), ("LAK", "基普"), ("KHR", "瑞尔"), ("MMK", "缅元|缅币"),
        ("IDR", "印尼盾|印度尼西亚盾|印尼卢比"), ("PHP", "比索|菲律宾比索"), ("NGN", "奈拉"), ("NZD", "新西兰元|纽元"), ("BRL", "雷亚尔"), ("ZAR", "兰特"),
        ("KZT", "坚戈"), ("MNT", "图格里克"), ("TRY", "里拉|土耳其里拉"), ("AED", "迪拉姆"), ("SAR", "沙特里亚尔"), ("MOP", "澳门元|澳门币"),
        ("SEK", "瑞典克朗"), ("NOK", "挪威克朗"), ("DKK", "丹麦克朗"), ("PKR", "巴基斯坦卢比"), ("FIM", "芬兰马克"), ("DEM", "德国马克"),
        ("", "法郎|马克|克朗|第纳尔|里亚尔|比特币|先令"),
      ]),
    units: SharedFigureWords.table(
      SharedFigureWords.units,
      [
        ("percentage_point", "个百分点|百分点"), ("percent", "%"), ("mu", "亩"), ("ha", "公顷"), ("km2", "平方公里|平方千米|平方公裏"),
        ("m2", "平方米|平米|平方|㎡"), ("m3", "立方米|立方"), ("km", "公里|千米|公裏|㎞"), ("m", "米|公尺"), ("cm", "厘米|㎝"),
        ("kg", "公斤|千克|㎏"), ("t", "吨|公吨"), ("TEU", "标箱|标准箱|个标箱|个标准箱|teu"), ("bbl", "桶"), ("kW", "千瓦"), ("GW", "吉瓦"),
        ("day", "天|日|个工作日|个交易日"), ("year", "年|周年|载"), ("times", "倍"),
        (
          "",
          """
          公分|毫米|微米|纳米|分米|海里|里|英里|英尺|英寸|平方英尺|克|毫克|斤|磅|盎司|升|毫升|加仑|兆瓦|瓦|千瓦时|千瓦特|度|小时|个小时|分钟|秒|个月|周|\
          星期|个星期|岁|摄氏度|亿度|吨公里|兆|字节|赫兹|匹|\
          个|条|项|座|台|套|辆|艘|架|列|艘次|架次|班|间|栋|幢|处|所|份|件|枚|颗|只|头|匹|株|棵|种|类|批|期房|户|次|人次|场|轮|趟|宗|笔|单|部|本|册|\
          张|支|盒|箱|包|袋|瓶|杯|双|对|组|队|层|道|起|例|款|片|块地|句|首|幅|篇|封|门|口|根|把|顶|粒|滴|股|团|注|枪|成员|标段|国家|国|省|市|县|镇|村|\
          城市|车次|航班|航线|岗位|户|字|集
          """
        ),
      ]),
    counted: PhraseTable([
      (
        "person",
        """
        人|名|位|人次|名代表|名职工|代表|职工|工人|居民|村民|群众|学生|员工|专家|游客|旅客|嘉宾|客商|人员|干部|党员|农民|教师|客户|患者|青年|儿童|选手|志愿者|\
        万人
        """
      ),
      ("company", "家企业|企业|公司|家公司|家工厂|家厂商|厂商|商家|集团|家"), ("project", "项目|个项目|工程|个工程"),
    ]),
    before: PhraseTable([
      (.exact, "签约|合约|契约|节约|条约|公约|特约|邀约|预约|违约|履约|附近|最近|超市|高超|首破"),
      (.about, "约|大约|大概|约为|大致|左右|差不多|约合|折合|大概有|大约有|估计|预计约|约有|约占|约达|概约"), (.nearly, "近|将近|接近|几乎|近乎|逼近|差一点"),
      (.under, "不到|不足|少于|低于|小于|未满|不满|未达|未到|短于|轻于|还不到|尚不足"),
      (
        .upTo,
        "最多|至多|不超过|不高于|不多于|不大于|最高|不超|最大|上限|最长|不得超过|不能超过|最多为|至多为|最高达|多达|高达|不得高于|顶多|最多有"
      ),
      (.over, "超过|超|逾|高于|大于|多于|超出|突破|超逾|已超|已超过|远超|破|越过|长于|重于|早已超过"),
      (.atLeast, "至少|不少于|不低于|不小于|起码|最少|最低|不得少于|不得低于|最少有|至少有|至少为|至少是|少说"),
    ]),
    after: PhraseTable([
      (.atLeast, "以上|及以上|或以上|或更多|起|往上"), (.upTo, "以下|及以下|以内|之内|或以下|封顶"), (.about, "左右|上下|开外吧|前后"),
      (.over, "有余|开外|多|余|出头"),
    ]),
    fillers: ["了", "为", "是", "有", "达", "到", "至", "着"],
    joiners: PhraseTable([(false, SharedFigureWords.dashes + "|至|到|——|－|―")]),
    openers: PhraseTable([(true, "介于|在"), (false, "从|由|约|大约|大概")]),
    pairJoiners: PhraseTable([(true, "与|和|且|、")]),
    change: PhraseTable([]),
    references: PhraseTable([
      (
        false,
        SharedFigureWords.references + """
          |第|国道|省道|县道|波音|空客|运|歼|东风|长征|神舟|嫦娥|天宫|世界|财富|编号|房间|图|表|页|版本|沪深|标普|中证|科创|创业板|恒指|纳斯达克|星期|礼拜|\
          农历|初|湘g|京g|型号|品牌|型|天问|北斗
          """
      ),
      (true, "电话|传真|热线|邮编|手机|拨打"),
    ]),
    notAmounts: PhraseTable([
      (true, "号|线|路|届|版|页|强|阅读|浏览|次浏览|次阅读|号线|号楼|楼|室|年代|世纪|点钟|点半|时许|月份|月|后|号店|期|连冠|分店"),
    ]),
    months: PhraseTable([]),
    yearCues: PhraseTable([(true, "在|自|从|到|至|于")]),
    ordinals: PhraseTable([(true, "th|st|nd|rd")]),
    stops: ["的", "和", "与", "在", "是", "了", "将", "已", "中", "，", "。"])

  /// Traditional and variant forms that occur in numbers, units and qualifiers.
  private static let traditional: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = """
      萬万億亿兩两個个點点負负貳贰參叁叄叁參叁陸陆幾几餘余幣币圓圆裏里噸吨畝亩頃顷條条項项萊莱倉仓國国業业長长總总個个約约將将過过達达\
      歐欧韓韩錢钱塊块美美間间時时號号這这從从於于與与號号頁页單单輛辆艘艘臺台雙双組组\
      張张種种類类箱箱場场門门層层級级歲岁歷历無无數数倆俩拾拾
      """
    let scalars = Array(pairs.unicodeScalars)
    var result: [Unicode.Scalar: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: scalars.count - 1, by: 2) where scalars[index] != scalars[index + 1] {
      result[scalars[index]] = scalars[index + 1]
    }
    return result
  }()
}
