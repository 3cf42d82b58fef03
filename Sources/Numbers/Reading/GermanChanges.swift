extension ChangeWords {
  static let german = ChangeWords(
    verbs: Table([
      (
        .up,
        """
        stieg|stiegen|steigt|steigen|gestiegen|gestiegene*|anstieg|anstiegen|angestiegen|ansteigen|wuchs|wuchsen|wächst|wachsen|\
        gewachsen|gewann|gewannen|gewonnen|kletterte*|geklettert|klettern|zugelegt|zulegen|zulegte*|zugenommen|zunehmen|zunahm*|\
        zunimmt|legte* zu|plus|verteuert*|verteuern|expandierte*
        """
      ),
      (
        .down,
        """
        fiel|fielen|fällt|fallen|gefallen|sank|sanken|sinkt|sinken|gesunken|verlor|verloren|verliert|schrumpfte*|schrumpft|\
        schrumpfen|geschrumpft|zurückgegangen|zurückgehen|zurückging*|zurückgeht|abgenommen|abnehmen|abnahm*|nachgegeben|\
        nachgeben|nachgab|gab* nach|eingebrochen|einbrechen|einbrach|abgesackt|abgestürzt|gesackt
        """
      ),
    ]),
    transitive: Table([
      (
        .up,
        """
        erhöht*|erhöhen|gesteigert|steiger*|verbessert*|verbessern|angehoben|anheben|hob|ausgeweitet|ausweiten|aufgestockt|\
        aufstocken|ausgebaut|ausbauen|vergrößert*|vergrößern|heraufgesetzt|verlängert*|verlängern|höher|mehr|teurer
        """
      ),
      (
        .down,
        """
        gesenkt|senk*|reduziert*|reduzieren|verringert*|verringern|gekürzt|kürz*|verkürzt*|vermindert*|vermindern|gemindert|\
        herabgesetzt|abgesenkt|absenken|verkleinert*|gedrosselt|drosseln|abgewertet|verbilligt*|niedriger|weniger|billiger|geringer
        """
      ),
    ]),
    nouns: Table([
      (
        .up,
        """
        plus|*anstieg|*anstiegs|*zuwachs|*zuwächse|*wachstum|*wachstums|*steigerung|*steigerungen|*erhöhung|*erhöhungen|*zunahme|\
        aufschlag|*ausbau
        """
      ),
      (
        .down,
        """
        minus|*rückgang|*rückgangs|*senkung|*senkungen|*kürzung|*kürzungen|*einbruch|*abnahme|*verringerung|*reduzierung|\
        *schrumpfung|*preisverfall|*kursverlust|*abschlag|*reduktion
        """
      ),
    ]),
    behind: Table([
      (.up, "mehr als|mehr|höher|höhere|höheren|größer|teurer|plus|zuwachs|wachstum|steigerung|anstieg|erhöhung"),
      (.down, "weniger als|weniger|niedriger|niedrigere|niedrigeren|geringer|kleiner|billiger|minus|rückgang|kürzung"),
    ]),
    particles: Table([(.up, "zu|an"), (.down, "zurück|ab|nach|ein")]),
    by: ["um"], of: ["von"], levels: ["auf", "bei", "bis"],
    levelBounds: ["unter", "über"],
    between: [
      "nur", "sogar", "noch", "weitere", "weiteren", "im", "schnitt", "durchschnittlich", "erneut", "jährlich",
    ],
    and: ["und", "sowie"], scene: ["im", "in", "den", "vor"], parting: ["als", "von", "gegenüber", "nach"],
    or: ["oder", "beziehungsweise", "bzw"],
    verbsFollow: true)
}
