/** Words at the end of a name that say what kind of thing it names; in lower case. Our own lists. */

/** Buildings and works of engineering. */
export const facilityHeads: ReadonlySet<string> = new Set(
  (
    "airport airfield aerodrome arena auditorium barracks bridge canal casino castle cathedral cemetery " +
    "checkpoint church courthouse dam dock docks embassy fort garden gardens gate hall harbor harbour highway " +
    "hospital hotel house jail library lighthouse mall mansion memorial mill mosque motorway museum observatory " +
    "opera palace pier pipeline plant plaza prison reactor refinery school shipyard shrine speedway square " +
    "stadium station studio synagogue temple terminal theater theatre tower towers tunnel zoo"
  ).split(" "),
);

/** Laws, treaties and what else binds. */
export const lawHeads: ReadonlySet<string> = new Set(
  (
    "accord accords act acts agreement agreements amendment amendments bill charter code constitution " +
    "convention conventions covenant decree directive guidelines law laws ordinance pact proposition protocol " +
    "regulation regulations resolution rule statute treaties treaty"
  ).split(" "),
);

/** What happens or is held: contests, wars, disasters, meetings, days. */
export const eventHeads: ReadonlySet<string> = new Set(
  (
    "accident affair attack attacks battle bicentennial bowl carnival celebration centenary ceremony " +
    "championship championships christmas classic coup crisis crusade cup day derby earthquake election elections " +
    "exhibition expo fair fashion festival final finals fire flood games genocide grand holocaust hurricane " +
    "intifada invitational jubilee marathon massacre masters match meeting olympics open pandemic parade " +
    "paralympics playoffs plague premiership prix race rally rebellion referendum revolt revolution riots " +
    "scandal series show siege storm strike summit superbowl symposium tornado tour tournament trial trials " +
    "trophy tsunami typhoon uprising war wars week world-cup"
  ).split(" "),
);

/** Books, plays, pictures, music, broadcasts. */
export const workHeads: ReadonlySet<string> = new Set(
  (
    "album ballet bible chronicles concerto encyclopedia gospel koran movie novel opera overture quran requiem " +
    "saga sonata song symphony testament torah trilogy"
  ).split(" "),
);

/** Faiths, movements and their followers, whom no list of peoples has. */
export const groupWords: ReadonlySet<string> = new Set(
  (
    "anglican anglicans baptist baptists buddhist buddhists catholic catholics christian christians communist " +
    "communists democrat democrats fascist fascists hindu hindus islamic islamist islamists jew jewish jews " +
    "lutheran lutherans maoist maoists marxist marxists methodist methodists mormon mormons moslem moslems muslim " +
    "muslims nazi nazis orthodox protestant protestants republican republicans scientologist scientologists shia " +
    "shiite shiites shi'ite shi'ites sikh sikhs socialist socialists sunni sunnis tories tory zionist zionists"
  ).split(" "),
);

/** Before a name, what it is the office or rank of: no part of the name. */
export const nameTitles: ReadonlySet<string> = new Set(
  (
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president vice-president premier " +
    "chancellor minister secretary ambassador senator sen sen. representative rep rep. congressman congresswoman " +
    "governor gov gov. mayor judge justice sheriff commissioner sergeant sgt sgt. corporal cpl. captain capt " +
    "capt. lieutenant lt lt. maj maj. colonel col col. general gen gen. brigadier admiral adm adm. commander cmdr. " +
    "king queen pope cardinal archbishop bishop rev rev. reverend rabbi imam ayatollah mullah sheikh emir sultan " +
    "emperor empress princess chairman chairwoman spokesman spokeswoman director coach officer detective " +
    "inspector attorney hon hon. u.s us prime foreign defense defence interior finance"
  ).split(" "),
);
