// `Mark` is also a name of Yams; this file does not import it, so the name means ours.
typealias Diagnostics_Mark = Mark
