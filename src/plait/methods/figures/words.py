"""The words that tell what a number of a text is: numbers in words, units, labels, people, roles, five languages.

Each list is a plain set of lower-case words. English is always read; another language only where a text is written
in it, so that a French 'de' means nothing in an English sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal

Language = Literal["en", "de", "fr", "es", "pt", "other"]


def _of(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
VALUES = {word: value for value, word in enumerate(_ONES, start=1)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
VALUES |= {f"{ten}-{one}": VALUES[ten] + VALUES[one] for ten in _TENS for one in _ONES[:9]}
OTHER_VALUES: dict[Language, dict[str, int]] = {
    "de": {word: value for value, word in enumerate(
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(), start=2)} | {"zwanzig": 20, "dreißig": 30},
    "fr": {word: value for value, word in enumerate(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze".split(), start=2)}
    | {"vingt": 20, "trente": 30, "quarante": 40},
    "es": {word: value for value, word in enumerate(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince".split(), start=2)}
    | {"veinte": 20, "treinta": 30, "cuarenta": 40},
    "pt": {word: value for value, word in enumerate(
        "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze".split(), start=2)}
    | {"duas": 2, "vinte": 20, "trinta": 30, "quarenta": 40},
}  # fmt: skip

_FUNCTION_WORDS: dict[Language, frozenset[str]] = {
    "en": _of("the of and in to was were with for that on by from this these an"),
    "de": _of("der die das und von den wurde wurden mit für dass bei nach nicht eine einer im zu sind haben"),
    "fr": _of("les des une dans est été pour avec sur qui ont aux par ces cette du et le parmi elles"),
    "es": _of("los las una con por fue fueron para del que el como entre más y sus estos se"),
    "pt": _of("os uma com por foi foram para dos das que ao na no não mais são e seus entre se"),
    # Languages whose sentences are not read: their figures are 'not checkable'.
    "other": _of("il della degli nel gli che sono het een van voor niet werd och att som av är med ikke til oraz jest"),
}


def language_of(words: Iterable[str]) -> Language:
    """The language most of whose small words a text has; English where it has none.

    >>> language_of("parmi elles 38 ont dit que les unes".split()), language_of("38 agreed".split())
    ('fr', 'en')
    """
    found = Counter(words)
    most = {name: sum(found[word] for word in small) for name, small in _FUNCTION_WORDS.items()}
    best = max(most, key=lambda name: (most[name], name == "en"))
    return best if most[best] >= 2 else "en"


OF: dict[Language, frozenset[str]] = {
    "en": _of("of"), "de": _of("von der des"), "fr": _of("sur de des d du"), "es": _of("de del"),
    "pt": _of("de do da dos das"), "other": frozenset(),
}  # fmt: skip
AMONG: dict[Language, frozenset[str]] = {
    "en": _of("among amongst"), "de": _of("unter"), "fr": _of("parmi chez"), "es": _of("entre"), "pt": _of("entre"),
    "other": frozenset(),
}  # fmt: skip
DETERMINERS: dict[Language, frozenset[str]] = {
    "en": _of("the all these those our both total"), "de": _of("den der die allen diesen insgesamt denen"),
    "fr": _of("les ces des tous toutes l total"), "es": _of("los las estos estas todos todas total"),
    "pt": _of("os as estes estas esses essas todos todas total"), "other": frozenset(),
}  # fmt: skip
THESE = _of("these those diesen ces estos estas estes esses essas")
THEM = _of("them whom which ihnen denen elles eux celles ceux ellos ellas cuales quais deles delas destes destas")
OF_THEM = _of("davon darunter dont deles delas destes destas thereof")
AND: dict[Language, frozenset[str]] = {
    "en": _of("and"), "de": _of("und sowie"), "fr": _of("et"), "es": _of("y e"), "pt": _of("e"), "other": frozenset(),
}  # fmt: skip
VERSUS = _of("vs versus v against compared contre gegenüber frente respectively resp respectivement respectivamente")

PERCENT = _of("percent prozent")
PER_CENT = {"per": "cent", "pour": "cent", "por": "ciento cento"}

UNITS = _of(
    "april august billion bpm calories cm day days december decibels degrees dollars euros february g hour hours hz "
    "items january july june kcal kg km l litre litres m march may mg mile miles million min mins minute minutes ml mm "
    "mmhg mmol month months november october percent percentage point points pounds second seconds september thousand "
    "times trillion week weeks year years µg μg ug ng iu mcg mol nm kda kb bp nt ms sec secs hr hrs h wk yr yrs mo "
    "fold th st nd rd jahre jahren wochen tage monate monaten ans mois jours semaines années años meses días semanas "
    "anos dias copies nucleotides residues bases weeks' days' months' years' hours' minutes' x quarters thirds halves "
    "fifths tenths degree cents dpi hpi passages cycles doses"
)
LABELS = _of(
    "age aged appendix box chapter column covid day eq equation fig figs figure figures grade hypothesis interviewee "
    "issue item level line model month no number p page pages part phase pp protocol question questions ref "
    "reference references refs respondent round row section stage step study table tables type types version vol volume "
    "wave week year genotype genotypes serotype serotypes group groups class orf orfs site building room "
    "ward strain strains isolate exon intron codon position positions chromosome factor cluster hour visit "
    "criterion criteria nyha asa score scores scale ratio lineage clade segment segments gene dose every "
    "case participant until category categories quartile since "
    "alter seite tabelle abbildung tableau página tabla tabela"
)
# People, and the cases by which they are counted: who is counted has no halves.
HUMANS = _of(
    "people persons person patient patients participants participant respondents respondent women woman men man "
    "subjects subject individuals children child adults adolescents adolescent boys girls mothers fathers parents "
    "nurses doctors physicians clinicians practitioners gps students pupils teachers workers employees members leads "
    "staff carers caregivers residents volunteers users nonusers households families partners trainees managers "
    "interviewees informants veterans infants neonates babies survivors responders nonresponders completers females males "
    "smokers nonsmokers professionals specialists surgeons pharmacists midwives providers consumers customers "
    "citizens voters farmers visitors tourists officers officials servants porters cooks drivers migraineurs sufferers "
    "inpatients outpatients "
    "personen patienten patientinnen befragte befragten teilnehmer teilnehmerinnen teilnehmende frauen männer kinder "
    "pflegekräfte ärzte ärztinnen studierende familien haushalte "
    "personnes patientes répondants répondantes participantes femmes hommes enfants infirmières infirmiers médecins "
    "étudiants familles ménages sujets "
    "personas pacientes encuestados encuestadas mujeres hombres niños niñas enfermeras enfermeros médicos "
    "estudiantes familias hogares entrevistados "
    "pessoas inquiridos respondentes mulheres homens crianças enfermeiros enfermeiras estudantes famílias doentes utentes"
)
PEOPLE = HUMANS | _of(
    "practices hospitals clinics schools centers centres wards partnerships pregnancies births cases controls pharmacies "
    "farms herds flocks animals dogs cats cows pigs sows calves horses goats sheep birds chickens ducks turkeys swine mice "
    "rats samples sera serum specimens isolates records charts admissions responses questionnaires forms companies firms "
    "organizations organisations agencies eyes knees hips teeth lesions articles studies papers trials reviews publications "
    "attacks headaches migraines episodes visits consultations encuestas cuestionarios questionários"
)
SEXES = _of("men man male males boys women woman female females girls black white")
# Groups of people who can answer a question: what stands before 'agreed' or 'said'.
RESPONDENTS = _of(
    "respondents responders befragten antwortenden répondants répondantes encuestados encuestadas respondentes inquiridos"
)
INVITED = _of(
    "invited approached contacted mailed sent emailed distributed posted eligible wrote invite asked survey surveyed "
    "questionnaires sampled selected "
    "eingeladen eingeladene angeschrieben angeschriebenen kontaktiert versandt verschickt "
    "invitées invités invité invitée contactés contactées envoyé envoyés envoyée "
    "invitados invitadas invitamos contactados contactadas enviado enviados enviaron "
    "convidados convidadas contactados enviados enviado convidamos convidámos"
)
RESPONDED = _of(
    "replied responded answered returned completed participated respondents responses replies participation response "
    "antworteten antwortete geantwortet rücklauf rücklaufquote teilgenommen "
    "répondu répondants répondantes participé réponse réponses "
    "respondieron respondió contestaron respuesta respuestas participaron "
    "responderam respondeu resposta respostas participaram"
)
RESPONSE_RATE = _of("response participation return reply rücklaufquote antwortquote rücklauf réponse respuesta resposta")
SAMPLE = _of(
    "enrolled included recruited randomized randomised analysed analyzed studied evaluated participated interviewed "
    "sample total enrolling comprised investigated entered completed examined treated participants tested followed"
)
# What people do or are in prose about shares of people: '70 % agreed'.
SHARE_VERBS = _of(
    "were was had have has are is agreed disagreed said reported answered responded replied received showed experienced "
    "felt preferred used completed stated believed considered rated indicated thought knew wanted chose named lived "
    "worked took described mentioned strongly would did developed achieved met improved tested expressed required "
    "underwent discontinued withdrew returned participated identified found perceived accepted planned intended admitted "
    "gaben waren hatten stimmten nannten sagten étaient avaient ont eran tenían dijeron eram tinham disseram"
)
OPINIONS = _of(
    "agreed disagreed said reported answered responded felt preferred believed considered thought knew wanted strongly "
    "stated indicated rated named chose expressed described mentioned perceived accepted"
)
MAJORITY = _of(
    "majority most minority few many half quarter third nearly almost some others mehrheit meisten majorité plupart "
    "mayoría maioria"
)
NO_COUNTING = _of("weighted weighting weights weight-adjusted adjusted imputed standardized standardised extrapolated "
                  "gewichtet gewichtete pondéré pondérée pondérés ponderado ponderada ponderados")  # fmt: skip
PLANNED = _of("planned target targeted expected intended needed required budgeted goal")
