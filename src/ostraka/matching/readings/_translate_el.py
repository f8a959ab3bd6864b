"""Words of which Greek bodies' names are made; same form as `_translate_ru`.

Accents are left out.
"""

from ._translate import Glossary

_BODIES = """
peninsula: χερσονησο χερσονησος χερσονησου
september: σεπτεμβρης σεπτεμβριος σεπτεμβριου
yemen: υεμενη υεμενης
command: διοικηση διοικησης
qaida / qaeda: καιντα
mujahideen: μουτζαχεντιν
ministry: υπουργει*
directorate: διευθυνσ*
department: τμημα τμηματος
service: υπηρεσι*
agency: πρακτορει*
organization: οργανωσ* οργανισμ*
committee / commission: επιτροπ*
council: συμβουλι*
office / bureau: γραφει*
institute: ινστιτουτ*
foundation: ιδρυμ*
university: πανεπιστημι*
academy: ακαδημι*
centre: κεντρο κεντρου
company: εταιρει* εταιρι*
bank: τραπεζ*
group: ομαδα ομαδας ομιλος ομιλου ομαδες
industry / industries: βιομηχανι*
factory / plant: εργοστασι*
network: δικτυο δικτυου
association / society: συλλογος συνδεσμος σωματει* ενωσ*
fund: ταμειο ταμειου
army: στρατος στρατου στρατο
force: δυναμη δυναμεις δυναμεων
brigade: ταξιαρχια
brigades: ταξιαρχιες
corps: σωμα σωματος
guard / guards: φρουρ* φυλακ*
front: μετωπο μετωπου
movement: κινημα κινηματος
party: κομμα κομματος
faction: φατρια
tigers: τιγρεις
falcons / hawks: γερακια
state / country: κρατος κρατους
shipping: ναυτιλι*
air force / airlines: αεροπορια αεροποριας
airlines: αερογραμμες
jihad: τζιχαντ
taliban: ταλιμπαν
left: αριστερα
path: μονοπατι
republic: δημοκρατι*
prison: φυλακη φυλακες
"""

_OTHERS = """
salafist: σαλαφιστων
strengthening / support: ενισχυσης
 : ο η το οι τα του της των τον την τη στο στη στην στον στους στις στα και για με σε απο κατα
islamic: ισλαμικ*
muslim / muslims: μουσουλμαν*
people's / popular: λαικ*
national: εθνικ*
revolutionary: επαναστατικ*
revolution: επανασταση επαναστασης
liberation: απελευθερωσ* απελευθερωτικ*
freedom: ελευθερι* λευτερι*
workers / labour: εργατικ*
communist: κομμουνιστικ*
socialist / socialists: σοσιαλιστ*
democratic: δημοκρατικ*
military: στρατιωτικ*
armed: ενοπλ*
combatant / fighting: μαχητικ* μαχομεν*
fighters: μαχητων πολεμιστων
defence / defense: αμυν* αμυντικ*
security: ασφαλει*
intelligence: πληροφοριων πληροφοριες
air: αεροπορικη αεροπορικης
naval / navy: ναυτικ*
general: γενικ*
command: αρχηγειο
political: πολιτικ*
state: κρατικ*
central: κεντρικ*
international: διεθνης διεθνους διεθνη
global / world: παγκοσμι*
great: μεγα μεγαλ* μεγας
new: νεα νεο νεος νεου
black: μαυρος μαυρου
arab / arabian: αραβικη αραβικης
arab: αραβικες αραβικ*
southern: νοτια νοτιας νοτιο
eastern: ανατολικ* ανατολης
syria / syrian: συρια συριας συριακ*
iran / iranian: ιραν ιρανικ*
iraq: ιρακ ιρακιν*
afghan / afghanistan: αφγανικ*
palestine / palestinian: παλαιστιν*
kurdistan: κουρδιστ*
uzbekistan: ουζμπεκισταν
egyptian: αιγυπτιακ*
philippines: φιλιππινων
aden: αντεν
technology / technological: τεχνολογι* τεχνολογικ*
science / scientific: επιστημ* επιστημονικ*
research: ερευνας ερευνων ερευνα
innovation: καινοτομι*
cooperation: συνεργασι*
president: προεδρια προεδριας
purchasing / procurement: αγορων προμηθειων
support: στηριξης υποστηριξης
salvation: σωτηριας σωτηρια
holy / sacred: αγιων ιερ*
places / sites: τοπων
preservation: διαφυλαξη διαφυλαξης
martyrs: μαρτυρων
preaching / preachers: ιεροκηρυκων κηρυγμα
base: βαση
war: πολεμο πολεμου
atomic / nuclear: ατομικ* πυρηνικ*
energy: ενεργει*
shipping: ναυτιλιακ*
trade / trading: εμπορικ* εμποριο εμποριου
"""

GREEK = Glossary.of(_BODIES, _OTHERS)
