import type { EntityType } from "../../model/entity.ts";
import { once } from "../../text/once.ts";

/** What common nouns stand for, from the point of view of who or what can act, own and be spoken of again. */
const KINDS: Readonly<Record<string, string>> = {
  man: `man boy gentleman father dad son brother husband uncle nephew grandfather grandson king prince
    duke emperor sheikh monk priest pope lord actor businessman chairman congressman fisherman gunman
    policeman salesman spokesman statesman swordsman waiter widower bridegroom groom boyfriend
    stepfather godfather countryman cameraman serviceman strongman fireman assemblyman councilman sultan`,
  woman: `woman girl lady mother mum mom daughter sister wife aunt niece grandmother granddaughter queen
    princess duchess empress nun actress businesswoman chairwoman congresswoman policewoman
    spokeswoman stateswoman waitress widow bride girlfriend stepmother heroine hostess servicewoman
    councilwoman schoolgirl`,
  person: `accountant activist actor adviser advisor advocate agent aide ally ambassador analyst
    anchor announcer applicant archbishop architect artist assassin assistant astronaut athlete
    attacker attorney author baby bishop blogger boss boxer bystander candidate captain captive
    cardinal carpenter celebrity champion chancellor chaplain chef chief child citizen civilian
    cleric clerk climber coach colleague columnist comedian commander commentator commissioner
    competitor composer comrade conductor constable consultant convict correspondent counsellor
    counterpart courier creator critic crook customer cyclist dancer dealer defector defender
    defendant deputy designer detainee detective developer dictator dignitary diplomat director
    dissident doctor driver economist editor employee employer engineer envoy executive expert
    explorer extremist farmer fighter financier fire-fighter firefighter forward founder co-founder
    friend fugitive goalkeeper governor graduate guard guardian guest guitarist gymnast hacker
    head helper hero hijacker historian hostage human immigrant individual infant informant inmate
    inspector intern interpreter inventor investigator investor jockey journalist judge juror
    keeper kid kidnapper killer landlord lawmaker lawyer leader lecturer legislator librarian
    lieutenant magistrate major manager marine mayor mechanic medic member mentor merchant migrant
    militant minister minor miner model moderator monarch mp murderer musician narrator nationalist
    neighbour neighbor newcomer nominee novelist nurse observer offender officer official operator
    opponent orphan owner painter parent participant partner passenger passer-by patient pensioner
    performer person philosopher photographer physician pianist pilot pioneer player poet
    politician postman predecessor preacher premier presenter president principal prisoner producer
    professor programmer promoter prosecutor protester protestor psychologist publisher pupil
    rabbi racer ranger rapper reader rebel recruit referee refugee relative reporter
    representative rescuer researcher resident retiree rider rival robber runner sailor
    scholar scientist secretary senator separatist sergeant servant shareholder sheriff shooter
    shopper singer skater skier sniper soldier speaker specialist spectator spokesperson sponsor
    spy star striker student successor suicide-bomber suspect superintendent supporter surgeon
    surveyor survivor swimmer teacher technician teen teenager tenant terrorist therapist thief
    tourist trader trainee trainer traitor translator traveller traveler treasurer trustee tutor
    user veteran victim viewer villager visitor volunteer voter waiter warden warrior winner
    witness worker writer youngster youth zookeeper anybody somebody chairperson ceo cfo chief-executive
    vice-president vice-chairman secretary-general bomber biographer archaeologist biologist chemist
    physicist geologist astronomer mathematician criminal pirate smuggler trafficker loyalist
    islamist jihadist peacekeeper paratrooper policymaker legend foe enemy lover fan fellow wrestler
    alumnus apprentice beneficiary buyer seller caller caretaker cellist collector contractor
    contestant cook cop dean diver donor dropout drummer electrician entrepreneur fiancee fiance
    heir idol imam lodger lobbyist laureate maker midfielder defenseman quarterback batsman bowler
    midwife negotiator notary nominee paramedic pedestrian pathologist plaintiff respondent petitioner
    appellant claimant practitioner provost registrar reviewer ruler salesperson settler sibling
    skipper stakeholder statistician stranger superstar sympathiser tailor twin tyrant undersecretary
    underdog vicar vendor worshipper youtuber old`,
  people: `people men women children folk elderly crowd public couple pair family household crew
    population generation audience staff personnel workforce electorate community tribe clan mob gang
    thousands hundreds dozens millions others youth police security authorities clergy faculty jury
    duo trio quartet delegation entourage squad majority minority`,
  organisation: `academy administration agency airline alliance archive army association assembly
    authority bank band battalion battery board brand brewery brigade broadcaster bureau business
    cabinet campaign carrier cartel cathedral chain chamber channel charity church cinema club
    coalition college commission committee commonwealth company congregation conglomerate congress
    consortium consulate contractor co-operative cooperative corporation corps council court
    department developer directorate division embassy enterprise establishment exchange faction
    factory federation firm fleet force foundation franchise fund gallery garrison government group
    guild hospital industry insurer institute institution investigation-team jury junta label
    laboratory league legislature lender lobby magazine maker manufacturer media military militia
    ministry monarchy mosque movement museum navy network newspaper ngo office opposition
    orchestra organisation organization outlet panel paper parliament party platoon police
    practice press prosecution provider publisher regime regiment regulator retailer school sect
    secretariat senate side society startup start-up subsidiary supplier synagogue team think-tank
    tribunal troupe union unit university utility watchdog website wing bloc body ring service
    resistance secretariat trust operator producer giant studio syndicate taskforce task-force coast-guard national-guard republican-guard
    secret-service upper-house lower-house`,
  place: `airport area avenue base basin bay beach border bridge building camp campus canal capital
    castle cave cemetery centre center city coast coastline colony compound continent county country
    countryside crossing desert district downtown dock embankment estate farm forest fort frontier
    garden ghetto glacier ground gulf hall harbour harbor headquarters hill home house homeland hostel hotel
    island isle jail jungle kingdom lake land landmark location market mine monastery monument motel
    mountain municipality nation neighbourhood neighborhood neighbor ocean palace park peninsula plain
    plant plaza port prefecture premises principality prison property province quarter realm reef
    refinery region reservoir residence resort restaurant river road room route ruin runway
    sanctuary sea settlement shore shrine site slum square stadium state station strait street
    suburb summit temple territory theatre theater tower town township valley venue village volcano
    ward warehouse waterfall yard zone state-capital birthplace hometown republic superpower`,
  time: `time day week month year hour minute second century decade morning afternoon evening night
    noon midnight weekend today yesterday tomorrow season spring summer autumn fall winter monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september jan. feb. apr. jun. jul. aug. sep. sept. oct. nov. dec. october november december moment period anniversary quarter age future past
    present era while semester term fortnight daytime dawn dusk date eve beginning end`,
  amount: `number lot amount percent per-cent per_cent percentage dozen hundred thousand million billion
    trillion half third quarter majority rest part bit kind sort type couple pair plenty range series
    piece variety handful level rate total average degree metre meter kilometre kilometer mile foot
    inch dollar euro pound cent yen yuan ruble tonne ton kilogram gram litre liter acre hectare way
    thing fact case example sense point addition order respect result reason account basis behalf
    favour favor regard spite terms view instance extent course`,
};

type NounKind = keyof typeof KINDS;

const getKinds = once((): ReadonlyMap<string, string> => {
  const kinds = new Map<string, string>();
  // A noun in two lists keeps the first: "police" are people, "quarter" is a place.
  for (const [kind, words] of Object.entries(KINDS))
    for (const word of words.trim().split(/\s+/)) if (!kinds.has(word)) kinds.set(word, kind);
  return kinds;
});

const PERSON_SUFFIX = /(?:(?:wo)?m[ae]n|person|people|ist|(?:[^n]|gn)eer|ologist|ician|-year-old)$/;

/** The list a noun stands in, or what its ending tells; undefined for things and ideas. */
export function nounKind(lemma: string): NounKind | undefined {
  const known = getKinds().get(lemma);
  if (known) return known;
  const tail = lemma.slice(lemma.lastIndexOf("-") + 1);
  if (tail !== lemma && tail !== "old") return getKinds().get(tail);
  if (/woman$|women$/.test(lemma)) return "woman";
  if (/(?<!hu)man$/.test(lemma) && lemma.length > 6) return "man";
  return PERSON_SUFFIX.test(lemma) ? "person" : undefined;
}

/** The type of an entity that is only ever called by this noun. */
export function typeOfNoun(lemma: string, isPlural: boolean): EntityType | undefined {
  const kind = nounKind(lemma);
  if (kind === "man" || kind === "woman" || kind === "person") return isPlural ? "group" : "person";
  if (kind === "people") return "group";
  if (kind === "organisation") return "organisation";
  if (kind === "place") return "place";
  return undefined;
}
