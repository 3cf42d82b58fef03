#!/usr/bin/env python3
"""Writes a project with a CSV of many facts: make_facts.py DIR [ROWS]. The same bytes every time.

200 documents in six languages, 300 partnerships, 400 events, 12 measures, phrases of 5 to 40 characters; figures of
every qualifier with the bounds that follow, amounts in several currencies and scales, dates of day, month and year,
gaps with their reason, acts without a figure, other readings as JSON, notes with commas and quotes; about 150 bytes a
row. What it writes is in order: `briefing check` finds no error in it.
"""
import json
import os
import random
import sys

COLUMNS = (
    "id,document,file,partnership,event,measure,kind,scope,instrument,value,unit_mult,unit,currency,value_lower,"
    "value_upper,lower_inclusive,upper_inclusive,qualifier,status,date,stated,language,missing_reason,alternatives,note"
).split(",")
MONEY = ["investment", "trade_volume", "loan", "grant"]
COUNTS = {
    "project_count": "project", "companies": "company", "participants": "person", "area": "mu", "duration": "day",
    "share": "percent", "country_count": "country", "statement": "measure",
}
MEASURES = MONEY + list(COUNTS)
STATUS = ["pledged", "planned", "signed", "paid_in", "under_construction", "operating", "held", "stated"]
LANGUAGES = ["en", "en", "de", "fr", "zh", "zh", "vi", "ru"]
INSTRUMENTS = ["", "", "", "", "contract", "memorandum", "agreement"]
SCOPES = ["", "event_total", "event_total", "one_park", "area_total"]
REASONS = ["not_stated", "not_found", "withheld"]

# How each language says it: the scale words, the currencies, what is counted, the qualifiers.
SAID = {
    "en": {
        "scales": {6: "{} million {}", 9: "{} billion {}"},
        "money": {"CNY": "yuan", "USD": "US dollars", "EUR": "euros", "VND": "dong"},
        "units": {"project": "projects", "company": "companies", "person": "people", "mu": "mu", "day": "days",
                  "percent": "percent", "country": "countries", "measure": "measures"},
        "words": {"exact": "{}", "about": "about {}", "nearly": "nearly {}", "under": "less than {}",
                  "up_to": "up to {}", "over": "over {}", "at_least": "at least {}", "between": "{} to {}"},
        "tails": ["", "", " in total", " so far", " at the fair", ", the office says"],
    },
    "de": {
        "scales": {6: "{} Mio. {}", 9: "{} Mrd. {}"},
        "money": {"CNY": "Yuan", "USD": "US-Dollar", "EUR": "Euro", "VND": "Dong"},
        "units": {"project": "Projekte", "company": "Unternehmen", "person": "Personen", "mu": "Mu", "day": "Tage",
                  "percent": "Prozent", "country": "Länder", "measure": "Maßnahmen"},
        "words": {"exact": "{}", "about": "rund {}", "nearly": "fast {}", "under": "weniger als {}",
                  "up_to": "bis zu {}", "over": "über {}", "at_least": "mindestens {}", "between": "{} bis {}"},
        "tails": ["", "", " insgesamt", " bisher", " auf der Messe"],
    },
    "fr": {
        "scales": {6: "{} millions de {}", 9: "{} milliards de {}"},
        "money": {"CNY": "yuans", "USD": "dollars", "EUR": "euros", "VND": "dongs"},
        "units": {"project": "projets", "company": "entreprises", "person": "personnes", "mu": "mu", "day": "jours",
                  "percent": "%", "country": "pays", "measure": "mesures"},
        "words": {"exact": "{}", "about": "environ {}", "nearly": "près de {}", "under": "moins de {}",
                  "up_to": "jusqu’à {}", "over": "plus de {}", "at_least": "au moins {}", "between": "de {} à {}"},
        "tails": ["", "", " au total", " à ce jour"],
    },
    "zh": {
        "scales": {4: "{}万{}", 8: "{}亿{}"},
        "money": {"CNY": "元", "USD": "美元", "EUR": "欧元", "VND": "越南盾"},
        "units": {"project": "个项目", "company": "家企业", "person": "人", "mu": "亩", "day": "天", "percent": "%",
                  "country": "个国家", "measure": "项措施"},
        "words": {"exact": "{}", "about": "约{}", "nearly": "近{}", "under": "不到{}", "up_to": "最多{}",
                  "over": "超过{}", "at_least": "至少{}", "between": "{}至{}"},
        "tails": ["", "", "，签约", "，截至目前"],
    },
    "vi": {
        "scales": {6: "{} triệu {}", 9: "{} tỷ {}"},
        "money": {"CNY": "nhân dân tệ", "USD": "USD", "EUR": "euro", "VND": "đồng"},
        "units": {"project": "dự án", "company": "doanh nghiệp", "person": "người", "mu": "mẫu", "day": "ngày",
                  "percent": "%", "country": "quốc gia", "measure": "biện pháp"},
        "words": {"exact": "{}", "about": "khoảng {}", "nearly": "gần {}", "under": "dưới {}", "up_to": "tối đa {}",
                  "over": "hơn {}", "at_least": "ít nhất {}", "between": "từ {} đến {}"},
        "tails": ["", "", " tại hội nghị"],
    },
    "ru": {
        "scales": {6: "{} млн {}", 9: "{} млрд {}"},
        "money": {"CNY": "юаней", "USD": "долларов США", "EUR": "евро", "VND": "донгов"},
        "units": {"project": "проектов", "company": "компаний", "person": "человек", "mu": "му", "day": "дней",
                  "percent": "%", "country": "стран", "measure": "мер"},
        "words": {"exact": "{}", "about": "около {}", "nearly": "почти {}", "under": "менее {}", "up_to": "до {}",
                  "over": "более {}", "at_least": "не менее {}", "between": "от {} до {}"},
        "tails": ["", "", " на форуме"],
    },
}
QUALIFIERS = ["exact"] * 10 + ["about", "about", "nearly", "under", "up_to", "over", "over", "over", "at_least", "between"]
ENDS = {  # lower, upper, lower_inclusive, upper_inclusive
    "exact": (1, 1, "true", "true"), "about": (0, 0, "", ""), "nearly": (0, 1, "", "false"),
    "under": (0, 1, "", "false"), "up_to": (0, 1, "", "true"), "over": (1, 0, "false", ""),
    "at_least": (1, 0, "true", ""),
}
NOTES = ["as in the table, second line", "the office says \"about\" elsewhere", "see also the annex", "signed, then revised"]


def written(number, language):
    """A decimal of the CSV as the language writes it."""
    whole, _, fraction = number.partition(".")
    group = {"en": ",", "de": ".", "fr": "\u202f", "zh": "", "vi": ".", "ru": "\u00a0"}[language]
    if len(whole) > 3 and group:
        whole = whole[:-3] + group + whole[-3:]
    if not fraction:
        return whole
    return whole + ("." if language in ("en", "zh") else ",") + fraction


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ',"\n') else cell


def number(rng, is_money):
    if is_money:
        n = rng.randrange(10, 99999)
        return f"{n // 10}.{n % 10}" if n % 10 else str(n // 10 or 1)
    return str(rng.randrange(11, 1900))


def row(i, rng):
    measure = MEASURES[rng.randrange(12)]
    is_money = measure in MONEY
    document = rng.randrange(200)
    language = LANGUAGES[document % len(LANGUAGES)]
    said = SAID[language]
    cells = dict.fromkeys(COLUMNS, "")
    cells.update(
        id=f"f{i}", document=f"d{document}", file=f"doc-{document:03}.txt", partnership=f"p{rng.randrange(300)}",
        measure=measure, scope=SCOPES[rng.randrange(5)], instrument=INSTRUMENTS[rng.randrange(7)],
        status=STATUS[rng.randrange(8)], language=language)
    if rng.random() < 0.4:
        cells["event"] = f"e{rng.randrange(400)}"
    year, month, day = rng.randrange(2008, 2025), rng.randrange(1, 13), rng.randrange(1, 29)
    precision = rng.random()
    cells["date"] = f"{year}-{month:02}-{day:02}" if precision < 0.8 else f"{year}-{month:02}" if precision < 0.9 else str(year)
    if rng.random() < 0.03:
        cells["missing_reason"] = REASONS[rng.randrange(3)]
        cells["unit"] = "" if is_money else COUNTS[measure]
        if measure == "investment":
            cells["scope"] = "event_total"
        return cells
    qualifier = QUALIFIERS[rng.randrange(len(QUALIFIERS))]
    value = number(rng, is_money)
    low, high = value, str(int(float(value) * 1.5) + 2)
    if is_money:
        currency = rng.choice(["CNY", "CNY", "CNY", "USD", "EUR", "VND"])
        if measure == "investment":  # so that the sum of those signed may be made
            currency, cells["scope"] = "CNY", "event_total"
        mult = rng.choice(list(said["scales"]))
        phrase = said["scales"][mult].format("{}", said["money"][currency])
        cells.update(unit_mult=str(mult), currency=currency)
    else:
        unit = COUNTS[measure]
        phrase = "{}" + ("" if language == "zh" else " ") + said["units"][unit]
        cells.update(unit_mult="0", unit=unit)
    form = said["words"][qualifier]
    if qualifier == "between":
        cells.update(value_lower=low, value_upper=high, lower_inclusive="true", upper_inclusive="true")
        stated = form.format(written(low, language), phrase.format(written(high, language)))
    else:
        below, above, from_in, to_in = ENDS[qualifier]
        cells.update(
            value=value, value_lower=value if below else "", value_upper=value if above else "",
            lower_inclusive=from_in, upper_inclusive=to_in)
        stated = form.format(phrase.format(written(value, language)))
    cells.update(qualifier=qualifier, stated=stated + rng.choice(said["tails"]))
    if rng.random() < 0.02 and qualifier != "between":
        other = {"value": float(value) * 3 // 1, "unit_mult": int(cells["unit_mult"]), "qualifier": "exact",
                 "certainty": "probable", "evidence": "the release of the year after says so", "language": "en"}
        cells["alternatives"] = json.dumps([other])
    if rng.random() < 0.05:
        cells["note"] = NOTES[rng.randrange(len(NOTES))]
    return cells


def main():
    folder, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    os.makedirs(os.path.join(folder, "facts"), exist_ok=True)
    rng = random.Random(20240924)
    with open(os.path.join(folder, "briefing.md"), "w", encoding="utf-8") as f:
        f.write("---\ntitle: Size\nlanguage: en\n---\n\nText.\n")
    with open(os.path.join(folder, "facts", "00.yaml"), "w", encoding="utf-8") as f:
        f.write("documents:\n")
        for i in range(200):
            language = LANGUAGES[i % len(LANGUAGES)]
            f.write(f"  - {{id: d{i}, producer: Office {i}, language: {language}, file: doc-{i:03}.txt, date_published: 2025}}\n")
        f.write("partnerships:\n")
        for i in range(300):
            f.write(f"  - {{id: p{i}, name: Partnership {i}}}\n")
        f.write("events:\n")
        for i in range(400):
            f.write(f"  - {{id: e{i}, name: Event {i}, date: 20{i % 15 + 8:02}-{i % 12 + 1:02}}}\n")
        f.write("vocabulary:\n  measures: {loan: Loan, grant: Grant}\n")
    with open(os.path.join(folder, "facts", "facts.csv"), "w", encoding="utf-8", newline="") as f:
        f.write(",".join(COLUMNS) + "\n")
        for i in range(rows):
            cells = row(i, rng)
            f.write(",".join(quoted(cells[c]) for c in COLUMNS) + "\n")


if __name__ == "__main__":
    main()
