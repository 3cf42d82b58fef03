#!/usr/bin/env python3
"""Writes a project with a CSV of many facts: make_facts.py DIR [ROWS]. The same bytes every time.

200 documents, 300 partnerships, 12 measures, phrases of 5 to 40 characters; about 150 bytes a row.
"""
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
WORDS = {"project": "projects", "company": "companies", "person": "people", "mu": "mu", "day": "days", "percent": "percent"}
TAILS = ["", "", " in total", " so far", " according to the office", " at the fair"]


def row(i, rng):
    measure = MEASURES[rng.randrange(12)]
    document = rng.randrange(200)
    value = str(rng.randrange(10, 99999) / 10) if measure in MONEY else str(rng.randrange(11, 1900))
    over = rng.random() < 0.1
    lower, upper = (value, "") if over else (value, value)
    if measure in MONEY:
        mult, unit, currency = "6", "", "CNY"
        stated = f"{value} million yuan"
    else:
        mult, unit, currency = "0", COUNTS[measure], ""
        stated = f"{value} {WORDS.get(unit, unit + 's')}"
    missing = rng.random() < 0.03
    if missing:
        value = mult = lower = upper = stated = ""
    stated = ("over " if over and stated else "") + stated + (rng.choice(TAILS) if stated else "")
    return [
        f"f{i}", f"d{document}", f"doc-{document:03}.txt", f"p{rng.randrange(300)}", "", measure,
        "", "event_total", "", value, mult, unit, currency, lower, upper,
        "" if missing else ("false" if over else "true"), "" if missing or over else "true",
        "" if missing else ("over" if over else "exact"), STATUS[rng.randrange(8)],
        f"20{rng.randrange(10, 24)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}", stated, "en",
        "not_stated" if missing else "", "", "",
    ]


def main():
    folder, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    os.makedirs(os.path.join(folder, "facts"), exist_ok=True)
    rng = random.Random(20240924)
    with open(os.path.join(folder, "briefing.md"), "w") as f:
        f.write("---\ntitle: Size\nlanguage: en\n---\n\nText.\n")
    with open(os.path.join(folder, "facts", "00.yaml"), "w") as f:
        f.write("documents:\n")
        for i in range(200):
            f.write(f"  - {{id: d{i}, producer: Office {i}, language: en, file: doc-{i:03}.txt, date_published: 2024}}\n")
        f.write("partnerships:\n")
        for i in range(300):
            f.write(f"  - {{id: p{i}, name: Partnership {i}}}\n")
        f.write("vocabulary:\n  measures: {loan: Loan, grant: Grant}\n")
    with open(os.path.join(folder, "facts", "facts.csv"), "w") as f:
        f.write(",".join(COLUMNS) + "\n")
        for i in range(rows):
            f.write(",".join(row(i, rng)) + "\n")


if __name__ == "__main__":
    main()
