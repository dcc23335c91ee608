"""The words that tell what a number of a text is: numbers in words, units, labels, people, roles, five languages.

Each list is a plain set of lower-case words. English is always read; another language only where a text is written
in it, so that a French 'de' means nothing in an English sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal

Language = Literal["en", "de", "fr", "es", "pt", "other"]


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _listed(text: str) -> list[str]:
    return text.split()


_ONES = _listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = _listed("twenty thirty forty fifty sixty seventy eighty ninety")
VALUES = {word: value for value, word in enumerate(_ONES, start=1)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
VALUES |= {f"{ten}-{one}": VALUES[ten] + VALUES[one] for ten in _TENS for one in _ONES[:9]}
OTHER_VALUES: dict[Language, dict[str, int]] = {
    "de": {word: value for value, word in enumerate(
        _listed("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"), start=2)}
    | {"zwanzig": 20, "dreißig": 30},
    "fr": {word: value for value, word in enumerate(
        _listed("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"), start=2)}
    | {"vingt": 20, "trente": 30, "quarante": 40},
    "es": {word: value for value, word in enumerate(
        _listed("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"), start=2)}
    | {"veinte": 20, "treinta": 30, "cuarenta": 40},
    "pt": {word: value for value, word in enumerate(
        _listed("dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze"), start=2)}
    | {"duas": 2, "vinte": 20, "trinta": 30, "quarenta": 40},
}  # fmt: skip

_FUNCTION_WORDS: dict[Language, frozenset[str]] = {
    "en": word_set("the of and in to was were with for that on by from this these an"),
    "de": word_set(
        "der die das und von den wurde wurden mit für dass bei nach nicht eine einer im zu sind haben "
        "waren hatten antworteten befragten frauen männer"
    ),
    "fr": word_set(
        "les des une dans est été pour avec sur qui ont aux par ces cette du et le parmi elles "
        "étaient avaient répondu hommes femmes"
    ),
    "es": word_set(
        "los las una con por fue fueron para del que el como entre más y sus estos se "
        "eran tenían respondieron hombres mujeres"
    ),
    "pt": word_set(
        "os uma com por foi foram para dos das que ao na no não mais são e seus entre se "
        "eram tinham responderam homens mulheres"
    ),
    # Languages whose sentences are not read: their figures are 'not checkable'.
    "other": word_set(
        "il della degli nel gli che sono het een van voor niet werd och att som av är med ikke til oraz jest"
    ),
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
    "en": word_set("of"), "de": word_set("von der des"), "fr": word_set("sur de des d du"), "es": word_set("de del"),
    "pt": word_set("de do da dos das"), "other": frozenset(),
}  # fmt: skip
AMONG: dict[Language, frozenset[str]] = {
    "en": word_set("among amongst"), "de": word_set("unter"), "fr": word_set("parmi chez"), "es": word_set("entre"),
    "pt": word_set("entre"),
    "other": frozenset(),
}  # fmt: skip
DETERMINERS: dict[Language, frozenset[str]] = {
    "en": word_set("the all these those our both total"), "de": word_set("den der die allen diesen insgesamt denen"),
    "fr": word_set("les ces des tous toutes l total"), "es": word_set("los las estos estas todos todas total"),
    "pt": word_set("os as estes estas esses essas todos todas total"), "other": frozenset(),
}  # fmt: skip
THESE = word_set("these those diesen ces estos estas estes esses essas")
THEM = word_set("them whom which ihnen denen elles eux celles ceux ellos ellas cuales quais deles delas destes destas")
OF_THEM = word_set("davon darunter dont deles delas destes destas thereof")
AND: dict[Language, frozenset[str]] = {
    "en": word_set("and"), "de": word_set("und sowie"), "fr": word_set("et"), "es": word_set("y e"),
    "pt": word_set("e"),
    "other": frozenset(),
}  # fmt: skip
VERSUS = word_set(
    "vs versus v against compared contre gegenüber frente respectively resp respectivement respectivamente"
)

PERCENT = word_set("percent prozent")
PER_CENT = {"per": "cent", "pour": "cent", "por": "ciento cento"}

UNITS = word_set(
    "april august billion bpm calories cm day days december decibels degrees dollars euros february g hour hours hz "
    "items january july june kcal kg km l litre litres m march may mg mile miles million min mins minute "
    "minutes ml mm "
    "mmhg mmol month months november october percent percentage point points pounds second seconds september "
    "thousand "
    "times trillion week weeks year years µg μg ug ng iu mcg mol nm kda kb bp nt ms sec secs hr hrs h wk yr yrs mo "
    "fold th st nd rd jahre jahren wochen tage monate monaten ans mois jours semaines années años meses días semanas "
    "anos dias copies nucleotides residues bases weeks' days' months' years' hours' minutes' x quarters thirds "
    "halves "
    "fifths tenths degree cents dpi hpi passages cycles doses"
)
LABELS = word_set(
    "age aged appendix box chapter column covid day eq equation fig figs figure figures grade hypothesis interviewee "
    "issue item level line model month no number p page pages part phase pp protocol question questions ref "
    "reference references refs respondent round row section stage step study table tables type types version "
    "vol volume "
    "wave week year genotype genotypes serotype serotypes group groups class orf orfs site building room "
    "ward strain strains isolate exon intron codon position positions chromosome factor cluster hour visit "
    "criterion criteria nyha asa score scores scale ratio lineage clade segment segments gene dose every "
    "case participant until category categories quartile since "
    "alter seite tabelle abbildung tableau página tabla tabela"
)
# People, and the cases by which they are counted: who is counted has no halves.
HUMANS = word_set(
    "people persons person patient patients participants participant respondents respondent women woman men man "
    "subjects subject individuals children child adults adolescents adolescent boys girls mothers fathers parents "
    "nurses doctors physicians clinicians practitioners gps students pupils teachers workers employees members leads "
    "staff carers caregivers residents volunteers users nonusers households families partners trainees managers "
    "interviewees informants veterans infants neonates babies survivors responders nonresponders completers "
    "females males "
    "smokers nonsmokers professionals specialists surgeons pharmacists midwives providers consumers customers "
    "experts judges jurors panellists tasters assessors "
    "citizens voters farmers visitors tourists officers officials servants porters cooks drivers migraineurs "
    "sufferers "
    "inpatients outpatients "
    "personen patienten patientinnen befragte befragten teilnehmer teilnehmerinnen teilnehmende frauen männer kinder "
    "pflegekräfte ärzte ärztinnen studierende familien haushalte "
    "personnes patientes répondants répondantes participantes femmes hommes enfants infirmières infirmiers médecins "
    "étudiants familles ménages sujets "
    "personas pacientes encuestados encuestadas mujeres hombres niños niñas enfermeras enfermeros médicos "
    "estudiantes familias hogares entrevistados "
    "pessoas inquiridos respondentes mulheres homens crianças enfermeiros enfermeiras estudantes famílias "
    "doentes utentes"
)
PEOPLE = HUMANS | word_set(
    "practices hospitals clinics schools centers centres wards partnerships pregnancies births cases controls "
    "pharmacies "
    "farms herds flocks animals dogs cats cows pigs sows calves horses goats sheep birds chickens ducks turkeys "
    "swine mice "
    "rats samples sera serum specimens isolates records charts admissions responses questionnaires forms "
    "companies firms "
    "organizations organisations agencies eyes knees hips teeth lesions articles studies papers trials reviews "
    "publications "
    "attacks headaches migraines episodes visits consultations encuestas cuestionarios questionários"
)
# Of these one person, school or herd may have several.
SEVERAL_EACH = word_set(
    "eyes ears knees hips teeth lesions limbs legs arms hands feet breasts kidneys tumours tumors implants samples "
    "serum specimens isolates classes lessons emails letters calls messages visits consultations sessions interviews "
    "episodes attacks admissions pregnancies births procedures operations errors questions items forms charts"
)
SEXES = word_set("men man male males boys women woman female females girls black white")
# Groups of people who can answer a question: what stands before 'agreed' or 'said'.
RESPONDENTS = word_set(
    "respondents responders befragten antwortenden répondants répondantes encuestados encuestadas respondentes "
    "inquiridos"
)
INVITED = word_set(
    "invited approached contacted mailed sent emailed distributed posted eligible wrote invite "
    "eingeladen eingeladene angeschrieben angeschriebenen kontaktiert versandt verschickt "
    "invitées invités invité invitée contactés contactées envoyé envoyés envoyée "
    "invitados invitadas invitamos contactados contactadas enviado enviados enviaron "
    "convidados convidadas contactados enviados enviado convidamos convidámos"
)
# Words by which people, but not countries or wards, are invited.
ASKED = word_set("asked survey surveyed questionnaires questionnaire sampled selected")
RESPONDED = word_set(
    "replied responded answered returned completed participated respondents responses replies participation response "
    "antworteten antwortete geantwortet rücklauf rücklaufquote teilgenommen "
    "répondu répondants répondantes participé réponse réponses "
    "respondieron respondió contestaron respuesta respuestas participaron "
    "responderam respondeu resposta respostas participaram"
)
RESPONSE_RATE = word_set(
    "response participation return reply rücklaufquote antwortquote rücklauf réponse respuesta resposta"
)
SAMPLE = word_set(
    "enrolled included recruited randomized randomised analysed analyzed studied evaluated participated interviewed "
    "sample total enrolling comprised investigated entered completed examined treated participants tested followed"
)
# What people do or are in prose about shares of people: '70 % agreed'.
SHARE_VERBS = word_set(
    "were was had have has are is agreed disagreed said reported answered responded replied received showed "
    "experienced "
    "felt preferred used completed stated believed considered rated indicated thought knew wanted chose named lived "
    "worked took described mentioned strongly would did developed achieved met improved tested expressed required "
    "underwent discontinued withdrew returned participated identified found perceived accepted planned intended "
    "admitted "
    "gaben waren hatten stimmten nannten sagten étaient avaient ont eran tenían dijeron eram tinham disseram"
)
OPINIONS = word_set(
    "agreed disagreed said reported answered responded felt preferred believed considered thought knew wanted "
    "strongly "
    "stated indicated rated named chose expressed described mentioned perceived accepted"
)
MAJORITY = word_set(
    "majority most minority few many half quarter third nearly almost some others mehrheit meisten majorité plupart "
    "mayoría maioria"
)
NO_COUNTING = word_set(
    "weighted weighting weights weight-adjusted adjusted imputed standardized standardised extrapolated "
    "gewichtet gewichtete pondéré pondérée pondérés ponderado ponderada ponderados"
)
PLANNED = word_set("planned target targeted expected intended needed required budgeted goal")
