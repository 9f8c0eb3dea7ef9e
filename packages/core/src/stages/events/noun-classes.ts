import { once } from "../../text/once.ts";

/** Nouns that decide between the meanings of a verb ("lift a ban", "lift a weight"). */
const CLASSES = {
  AID: `aid assistance relief support supply food medicine equipment fund funding money grant loan
    donation package subsidy delivery shipment credit guarantee resource contribution programme
    program financing payment ration million billion`,
  RELIEF: "aid assistance relief",
  RESTRICTION: `ban curfew embargo sanction restriction blockade siege emergency boycott lockdown law
    tariff moratorium freeze limit curb quota parole warrant injunction rule control
    prohibition block censorship measure barrier duty penalty hold cordon quarantine state warning
    charge advisory veto closure condition`,
  TALKS: `talk meeting visit negotiation summit mediation dialogue discussion trip conference session
    contact consultation effort call round tour`,
  RELATIONS: "tie relation relationship link contact cooperation diplomat partnership",
  DEAL: `agreement deal treaty pact accord memorandum contract compact protocol memo declaration
    ceasefire truce charter convention arrangement understanding framework settlement document
    resolution partnership alliance bill law decree order compromise communique`,
  PROTEST: `strike protest demonstration rally boycott march riot blockade sit-in walkout
    occupation uprising uprisings action unrest`,
  TROOPS: `troop soldier force army navy police peacekeeper marine reservist military militia unit
    battalion brigade regiment division warship ship fleet carrier jet fighter plane aircraft
    helicopter bomber drone tank missile system battery submarine squadron contingent platoon
    personnel officer guard destroyer frigate armada garrison reserve reinforcement convoy
    paratrooper commando commander weapon warplane artillery defence defense security presence command guardsman
    vessel men deployment`,
  TROOPONLY: `troop soldier force army peacekeeper marine military unit battalion brigade personnel
    contingent warship fleet guard garrison staff ambassador envoy settler mission fighter`,
  WEAPON: `weapon arm missile shell rocket gun rifle bomb ammunition grenade shot bullet round mortar
    artillery projectile torpedo gas tank drone warhead munition teargas fire flare salvo barrage
    firearm weaponry explosive tear-gas stone cannon`,
  INQUIRY: "investigation inquiry probe enquiry audit review examination case hearing",
  LAWSUIT: "lawsuit suit complaint claim case petition action charge appeal motion",
  DEMAND: `demand request call appeal proposal offer invitation plan bid suggestion ultimatum
    application condition term petition motion resolution overture plea claim deal visa entry
    access idea initiative recommendation draft report allegation accusation charge changes change
    talk meeting agreement permission amendment bill permit asylum`,
  STATEMENT: `claim report allegation accusation suggestion rumour rumor statement assertion charge
    involvement responsibility comment`,
  HARM: "injury wound damage burn bruise fracture casualty",
  OFFICE: `office post position job role presidency premiership seat chairmanship leadership
    government cabinet board company post captaincy throne power party ministry command`,
  WORKERS: "worker employee staff teacher nurse driver doctor miner pilot student lecturer union",
  BUILDING: `barracks checkpoint house home building office shop church mosque hospital school embassy bridge car village
    town city depot warehouse property base target facility infrastructure camp vehicle headquarters
    plant store bus train tank reactor position flag temple`,
  LAND: `city town village territory land region province area airport base building port peninsula
    control position island district capital power stronghold station headquarters border airfield
    country fortress site`,
  PLACE: `country nation state city town village capital region province district area neighbourhood
    neighborhood suburb island peninsula coast shore beach sea ocean lake river mountain valley desert
    forest border frontier street road avenue highway square park plaza building house home apartment
    flat school college university campus classroom hospital clinic mosque temple synagogue
    prison jail court courtroom courthouse station airport airfield port harbour harbor base camp
    hotel restaurant cafe headquarters embassy consulate factory plant mine stadium
    arena venue ground pitch ship boat vessel ferry plane aircraft site scene farm field bridge tunnel
    warehouse store shop mall market supermarket room hall palace checkpoint compound facility
    settlement cemetery theatre theater museum library studio tower block place zone territory water
    continent world county municipality resort barracks`,
  // Stands for whatever is a name of a person, a team or a firm.
  NAMED: "a-name",
  NATURE: `magnitude earthquake quake tremor aftershock storm hurricane typhoon cyclone tornado flood flooding
    tsunami landslide mudslide avalanche eruption volcano wildfire fire blaze inferno flame drought
    famine heatwave virus disease epidemic pandemic outbreak infection cancer coronavirus cholera
    ebola measles illness stroke accident crash collision collapse derailment
    lightning wind rain snow wave tide`,
  GOODS: `weapon drug property asset shipment cocaine heroin equipment computer document land house
    passport ship vessel vehicle car money tanker gun phone laptop explosive ammunition cash good
    contraband boat farm record evidence account file cigarette`,
  MONEY: `money dollar euro pound million billion fund fee cash sum cent yuan ruble yen rupee tax
    amount compensation damages bail ransom price bill debt salary wage bonus premium fine`,
  PRISONER: `prisoner hostage detainee captive inmate suspect activist journalist man woman soldier
    dissident people teenager girl boy child crew sailor fisherman convict migrant opponent person
    pilot leader politician member blogger lawyer hundred dozen thousand peacekeeper student
    fighter rebel protester militant citizen ship tanker vessel`,
  MEDAL: "medal award prize honour honor trophy knighthood",
  COMPANY: `company firm business bank group stake share unit subsidiary airline newspaper retailer
    startup brand chain club franchise maker plant store factory division asset carrier supplier
    operator producer startup start-up lender insurer`,
  CRIME: `murder attack crime assault robbery bombing massacre killing atrocity suicide genocide
    shooting offence offense rape abuse`,
  JOURNEY: `trip journey visit tour flight voyage trek pilgrimage way`,
  NEGATIVE: `dangerous illegal unacceptable unlawful shameful disgraceful terrorist liar murderer traitor criminal
    dictator unfair unjust biased wrong terrible horrible absurd ridiculous irresponsible reckless racist
    fascist fascistic corrupt fraud fraudulent sham farce disaster disastrous mistake outrageous outrage
    provocation provocative provocatively ideological baseless false unfounded illegitimate barbaric inhuman inhumane
    cruel brutal coward cowardly evil deplorable despicable disappointing disgusting hypocritical hypocrite
    threat failure flawed nonsense crime atrocity genocide unconstitutional undemocratic incompetent
    weak deceptive aggressive aggression violation betrayal scandal scandalous tyrant nazi inappropriate
    unprecedented extremist nutter anti-people murder catastrophe lie hoax joke`,
  POSITIVE: `historic great courageous brave excellent wonderful hero heroic breakthrough milestone success successful
    friend ally partner positive welcome constructive wise good important fair visionary remarkable
    outstanding inspiring triumph victory admirable legitimate comrade landmark role-model timely`,
  ACTOR: `government parliament court police army party company group agency union ministry council
    committee country state nation bank authority navy military organisation organization charity
    association senate congress assembly embassy commission team delegation administration regime
    office department institute university school church newspaper report statement resolution
    letter decision ruling law bill court tribunal rebel force city town village municipality side
    opposition coalition alliance bloc firm club federation house watchdog ngo foundation movement
    community board panel faction militia gang family public crowd west east north south world
    kingdom republic empire junta cabinet bench jury leadership media press union mission body`,
  PERSON: `person people man woman boy girl child student teacher teenager worker employee official
    minister president leader chief head soldier officer policeman civilian protester demonstrator
    activist journalist reporter editor lawyer judge prosecutor migrant refugee resident villager
    citizen victim patient passenger driver pilot fisherman sailor captain crew suspect gunman
    militant rebel fighter terrorist prisoner detainee inmate hostage diplomat ambassador envoy
    politician lawmaker senator governor mayor mp candidate critic opponent member doctor nurse
    player coach manager footballer athlete striker actor singer star king queen prince princess
    pope bishop priest father mother son daughter brother sister wife husband parent friend family
    couple baby infant youth teen adult pensioner ceo executive chairman director boss owner founder
    commander general dissident blogger expert scientist engineer attorney bodyguard guard
    peacekeeper worshipper tourist visitor traveller traveler guest other thousand hundred dozen
    million somebody someone anyone everybody deputy secretary spokesman spokeswoman shopper
    customer aide adviser advisor staff defector believer follower supporter fan miner farmer
    firefighter rescuer paramedic troop seeker founder nominee
    he she i we they him her me us them who whom you himself herself themselves`,
} as const;

const getClasses = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      Object.entries(CLASSES).map(([name, words]) => [name, new Set(words.trim().split(/\s+/))]),
    ),
);

/** The lemmas of a class of nouns. */
export const nounsOf = (name: string): ReadonlySet<string> | undefined => getClasses().get(name);

/** Whether a lemma belongs to a class of nouns. */
export const isOfClass = (lemma: string, name: string): boolean =>
  nounsOf(name)?.has(lemma) ?? false;
