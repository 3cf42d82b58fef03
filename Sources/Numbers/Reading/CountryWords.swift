/// Countries and their adjectives, with the code of their money (ISO 4217), where the money's name is also another's.
enum CountryWords {
  static let english: [(String, String)] = [
    ("AED", "emirates|emirati*|uae|u. a. e."), ("MAD", "morocc*"), ("DZD", "algeria*"), ("TND", "tunisia*"),
    ("KWD", "kuwait*"), ("BHD", "bahrain*"), ("JOD", "jordan*"), ("IQD", "iraq*"), ("LYD", "libya*"), ("RSD", "serb*"),
    ("MKD", "macedonia*"), ("CHF", "swiss|switzerland"),
    ("XOF", "senegal*|ivorian*|ivory coast|cote d'ivoire|côte d'ivoire|mali|malian*|benin*|togo*"),
    ("XAF", "cameroon*|gabon*|chad|chadian*"), ("CDF", "congo*"), ("GNF", "guinea*"), ("RWF", "rwanda*"),
    ("BIF", "burundi*"), ("DJF", "djibouti*"), ("CZK", "czech*"), ("SEK", "swedish|sweden*"),
    ("NOK", "norway*|norwegian*"), ("DKK", "denmark*|danish"), ("ISK", "iceland*"), ("MXN", "mexic*"),
    ("PHP", "philippin*|filipino*"), ("ARS", "argentin*"), ("CLP", "chile*"), ("COP", "colombia*"),
    ("UYU", "uruguay*"), ("DOP", "dominican*"), ("CUP", "cuba*"), ("GBP", "britain*|british|uk|u. k.|england*|english"),
    ("EGP", "egypt*"), ("LBP", "leban*"), ("SYP", "syria*"), ("SDG", "sudan*"), ("INR", "india|india's|indian*"),
    ("PKR", "pakistan*"), ("LKR", "sri lanka*"), ("NPR", "nepal*"), ("MUR", "mauriti*"), ("SCR", "seychell*"),
    ("IRR", "iran*"), ("OMR", "oman*"), ("YER", "yemen*"), ("QAR", "qatar*"), ("SAR", "saudi*"), ("KES", "kenya*"),
    ("TZS", "tanzania*"), ("UGX", "uganda*"), ("SOS", "somali*"),
  ]

  static let german: [(String, String)] = [
    ("AED", "vae|emirat*"), ("MAD", "marokk*"), ("DZD", "algeri*"), ("TND", "tunes*"), ("KWD", "kuwait*"),
    ("BHD", "bahrain*"), ("JOD", "jordani*"), ("IQD", "irak*"), ("LYD", "liby*"), ("RSD", "serb*"),
    ("MKD", "mazedon*|nordmazedon*"), ("CHF", "schweiz*"),
    ("XOF", "senegal*|ivorisch*|elfenbeinküste|mali|malisch*|benin*|togo*"), ("XAF", "kamerun*|gabun*|tschad*"),
    ("CDF", "kongo*"), ("GNF", "guinea*|guineisch*"), ("RWF", "ruand*"), ("BIF", "burund*"), ("DJF", "dschibut*"),
    ("CZK", "tschech*"), ("SEK", "schwed*"), ("NOK", "norweg*"), ("DKK", "dänemark*|dänisch*"),
    ("ISK", "island*|isländ*"), ("MXN", "mexik*"), ("PHP", "philippin*"), ("ARS", "argentin*"),
    ("CLP", "chile|chiles|chilen*"), ("COP", "kolumbi*"), ("UYU", "uruguay*"), ("DOP", "dominikan*"),
    ("CUP", "kuba|kubas|kuban*"), ("GBP", "britisch*|großbritannien*|england*|englisch*|vereinigte* königreich*"),
    ("EGP", "ägypt*"), ("LBP", "libanon*|libanes*"), ("SYP", "syri*|syrisch*"), ("SDG", "sudan*"),
    ("INR", "indien*|indisch*"), ("PKR", "pakistan*"), ("LKR", "sri lanka*|sri-lank*"), ("NPR", "nepal*"),
    ("MUR", "mauriti*"), ("SCR", "seychell*"), ("IRR", "iran*"), ("OMR", "oman|omans|omanisch*"), ("YER", "jemen*"),
    ("QAR", "katar*"), ("SAR", "saudi*"), ("KES", "kenia*"), ("TZS", "tansani*"), ("UGX", "ugand*"),
    ("SOS", "somali*"),
  ]

  static let french: [(String, String)] = [
    ("AED", "émirat*|emirat*|émirien*"), ("MAD", "maroc*"), ("DZD", "algéri*"), ("TND", "tunisi*"),
    ("KWD", "koweït*|koweit*"), ("BHD", "bahreïn*"), ("JOD", "jordani*"), ("IQD", "irak*|iraq*"), ("LYD", "liby*"),
    ("RSD", "serb*"), ("MKD", "macédoni*"), ("CHF", "suisse*"),
    ("XOF", "sénégal*|ivoirien*|côte d'ivoire|mali|malien*|bénin*|togo*"), ("XAF", "camerou*|gabon*|tchad*"),
    ("CDF", "congo*"), ("GNF", "guiné*"), ("RWF", "rwand*"), ("BIF", "burund*"), ("DJF", "djibout*"),
    ("CZK", "tchèq*|tchéqui*"), ("SEK", "suède|suédois*"), ("NOK", "norvèg*|norvég*"), ("DKK", "danemark|danois*"),
    ("ISK", "island*"), ("MXN", "mexique|mexicain*"), ("PHP", "philippin*"), ("ARS", "argentin*"),
    ("CLP", "chili|chilien*"), ("COP", "colombi*"), ("UYU", "uruguay*"), ("DOP", "dominicain*"), ("CUP", "cuba*"),
    ("GBP", "britanni*|grande-bretagne|royaume-uni|angleterre|anglais*"), ("EGP", "égypt*|egypt*"), ("LBP", "liban*"),
    ("SYP", "syri*"), ("SDG", "soudan*"), ("INR", "inde|indien*"), ("PKR", "pakistan*"),
    ("LKR", "sri lanka*|sri-lank*"), ("NPR", "népal*"), ("MUR", "maurici*"), ("SCR", "seychell*"), ("IRR", "iran*"),
    ("OMR", "oman|omanais*"), ("YER", "yémen*"), ("QAR", "qatar*"), ("SAR", "saoudi*"), ("KES", "kény*|kenya*"),
    ("TZS", "tanzani*"), ("UGX", "ougand*"), ("SOS", "somali*"), ("TRY", "turqui*|turc*|turqu*"),
  ]

  static let russian: [(String, String)] = [
    ("AED", "оаэ|эмират*"), ("MAD", "марок*"), ("DZD", "алжир*"), ("TND", "тунис*"), ("KWD", "кувейт*"),
    ("BHD", "бахрейн*"), ("JOD", "иордан*"), ("IQD", "ирак*"), ("LYD", "ливия|ливии|ливию|ливийск*"), ("RSD", "серб*"),
    ("MKD", "македон*"), ("CHF", "швейцар*"), ("XOF", "сенегал*|кот-д'ивуар*|мали|малийск*|бенин*"),
    ("XAF", "камерун*|габон*|чад|чада|чаде|чадск*"), ("CDF", "конго*"), ("GNF", "гвине*"), ("RWF", "руанд*"),
    ("BIF", "бурунди*"), ("DJF", "джибути*"), ("CZK", "чехи*|чешск*"), ("SEK", "швеци*|шведск*"), ("NOK", "норве*"),
    ("DKK", "дания|дании|данию|данией|датск*"), ("ISK", "исланд*"), ("MXN", "мексик*"), ("PHP", "филиппин*"),
    ("ARS", "аргентин*"), ("CLP", "чили|чилийск*"), ("COP", "колумби*"), ("UYU", "уругва*"), ("DOP", "доминикан*"),
    ("CUP", "куба|кубы|кубе|кубу|кубинск*"), ("GBP", "британи*|британск*|великобритан*|англи*"),
    ("EGP", "египет|египт*|египетск*"),
    ("LBP", "ливан*"), ("SYP", "сири*"), ("SDG", "судан*"), ("INR", "инди*"), ("PKR", "пакистан*"),
    ("LKR", "шри-ланк*"),
    ("NPR", "непал*"), ("MUR", "маврики*"), ("SCR", "сейшел*"), ("IRR", "иран*"), ("OMR", "оман*"), ("YER", "йемен*"),
    ("QAR", "катар*"), ("SAR", "саудовск*"), ("KES", "кени*"), ("TZS", "танзани*"), ("UGX", "уганд*"),
    ("SOS", "сомали*"),
  ]

  static let vietnamese: [(String, String)] = [
    ("AED", "uae|tiểu vương quốc ả rập thống nhất|tiểu vương quốc"), ("MAD", "maroc|ma-rốc|ma rốc|marốc|morocco"),
    ("DZD", "algeria|an-giê-ri"), ("TND", "tunisia|tuy-ni-di"), ("KWD", "kuwait|cô-oét"), ("BHD", "bahrain|ba-ranh"),
    ("JOD", "jordan|gioóc-đa-ni"), ("IQD", "iraq|i-rắc"), ("LYD", "libya|li-bi"), ("RSD", "serbia|xéc-bi-a"),
    ("CHF", "thụy sĩ|thuỵ sĩ"), ("XOF", "senegal|mali|benin|togo"), ("XAF", "cameroon|gabon|chad"), ("CDF", "congo"),
    ("RWF", "rwanda"), ("CZK", "séc|czech"), ("SEK", "thụy điển|thuỵ điển"), ("NOK", "na uy"), ("DKK", "đan mạch"),
    ("ISK", "iceland"), ("MXN", "mexico|mê-hi-cô"), ("PHP", "philippines|philippine|phi-líp-pin"),
    ("ARS", "argentina"), ("CLP", "chile|chi-lê"), ("COP", "colombia"), ("CUP", "cuba|cu ba"),
    ("GBP", "vương quốc anh|nước anh"), ("EGP", "ai cập"), ("LBP", "liban|li-băng|lebanon"), ("SYP", "syria"),
    ("SDG", "sudan"), ("INR", "ấn độ"), ("PKR", "pakistan"), ("LKR", "sri lanka"), ("NPR", "nepal"), ("IRR", "iran"),
    ("OMR", "oman"), ("YER", "yemen"), ("QAR", "qatar"), ("SAR", "saudi|ả rập xê út|ả-rập xê-út"), ("KES", "kenya"),
    ("TZS", "tanzania"), ("UGX", "uganda"), ("SOS", "somalia"),
  ]

  static let chinese: [(String, String)] = [
    ("AED", "阿联酋"), ("MAD", "摩洛哥"), ("DZD", "阿尔及利亚"), ("TND", "突尼斯"), ("KWD", "科威特"), ("BHD", "巴林"), ("JOD", "约旦"),
    ("IQD", "伊拉克"), ("LYD", "利比亚"), ("RSD", "塞尔维亚"), ("MKD", "北马其顿"), ("CHF", "瑞士"),
    ("XOF", "塞内加尔|科特迪瓦|马里|贝宁|多哥"), ("XAF", "喀麦隆|加蓬|乍得"), ("CDF", "刚果"), ("GNF", "几内亚"), ("RWF", "卢旺达"), ("BIF", "布隆迪"),
    ("DJF", "吉布提"), ("CZK", "捷克"), ("SEK", "瑞典"), ("NOK", "挪威"), ("DKK", "丹麦"), ("ISK", "冰岛"), ("MXN", "墨西哥"),
    ("PHP", "菲律宾"), ("ARS", "阿根廷"), ("CLP", "智利"), ("COP", "哥伦比亚"), ("UYU", "乌拉圭"), ("DOP", "多米尼加"), ("CUP", "古巴"),
    ("GBP", "英国"), ("EGP", "埃及"), ("LBP", "黎巴嫩"), ("SYP", "叙利亚"), ("SDG", "苏丹"), ("INR", "印度"), ("IDR", "印度尼西亚"),
    ("PKR", "巴基斯坦"), ("LKR", "斯里兰卡"), ("NPR", "尼泊尔"), ("MUR", "毛里求斯"), ("SCR", "塞舌尔"), ("IRR", "伊朗"), ("OMR", "阿曼"),
    ("YER", "也门"), ("QAR", "卡塔尔"), ("SAR", "沙特"), ("KES", "肯尼亚"), ("TZS", "坦桑尼亚"), ("UGX", "乌干达"), ("SOS", "索马里"),
  ]
}
