/** Other names of cities, as news writes them: country | name in GeoNames | other names. */
export const cityNames = `
US | New York City | New York, NYC, New York, N.Y.
US | Washington, D.C. | Washington, Washington D.C., Washington DC, Washington, DC, D.C.
US | St. Louis | St Louis, Saint Louis
US | Saint Paul | St. Paul, St Paul
US | St. Petersburg | St Petersburg
US | Fort Worth | Ft. Worth
US | Nashville | Nashville-Davidson
MX | Mexico City | Ciudad de México, CDMX
UA | Kyiv | Kiev, Kyyiv
UA | Kharkiv | Kharkov
UA | Lviv | Lvov, Lemberg
UA | Odessa | Odesa
UA | Dnipro | Dnepropetrovsk, Dnipropetrovsk
UA | Zaporizhia | Zaporizhzhia, Zaporizhzhya, Zaporozhye
UA | Mykolaiv | Mykolayiv, Nikolaev
UA | Luhansk | Lugansk
UA | Vinnytsia | Vinnytsya
UA | Kropyvnytskyi | Kropyvnytskyy, Kirovohrad
UA | Kryvyi Rih | Krivoy Rog
UA | Rivne | Rovno
UA | Chernihiv | Chernigov
BY | Homyel' | Gomel, Homel
BY | Hrodna | Grodno
BY | Mahilyow | Mogilev
RU | Saint Petersburg | St. Petersburg, St Petersburg, Leningrad, Petrograd
RU | Rostov-na-Donu | Rostov-on-Don, Rostov
RU | Nizhniy Novgorod | Nizhny Novgorod
RU | Yekaterinburg | Ekaterinburg
RU | Groznyy | Grozny
KZ | Nur-Sultan | Astana
KZ | Almaty | Alma-Ata
MM | Nay Pyi Taw | Naypyidaw, Naypyitaw
MM | Yangon | Rangoon
IN | Mumbai | Bombay
IN | Kolkata | Calcutta
IN | Chennai | Madras
IN | Bengaluru | Bangalore
IN | Varanasi | Benares
IN | Puducherry | Pondicherry
CN | Beijing | Peking
CN | Guangzhou | Canton
CN | Ürümqi | Urumqi
CN | Xi’an | Xian, Xi'an
VN | Ho Chi Minh City | Saigon
VN | Hanoi | Ha Noi
VN | Da Nang | Danang
KP | Kaesŏng | Kaesong
KP | Hŭngnam | Hungnam
KP | Namp’o | Nampo
KP | Wŏnsan | Wonsan
KP | Sinŭiju | Sinuiju
KR | Busan | Pusan
KR | Incheon | Inchon
KR | Daegu | Taegu
CZ | Prague | Praha
PL | Kraków | Krakow, Cracow
PL | Łódź | Lodz
PL | Gdańsk | Gdansk, Danzig
PL | Wrocław | Wroclaw
DE | Köln | Cologne
DE | Munich | München
DE | Nürnberg | Nuremberg
DE | Düsseldorf | Duesseldorf
DE | Frankfurt am Main | Frankfurt
AT | Vienna | Wien
CH | Zürich | Zurich
CH | Genève | Geneva
CH | Basel | Basle
IT | Milan | Milano
IT | Naples | Napoli
IT | Turin | Torino
IT | Venice | Venezia
IT | Florence | Firenze
IT | Genoa | Genova
ES | Sevilla | Seville
PT | Lisbon | Lisboa
PT | Porto | Oporto
BE | Brussels | Bruxelles, Brussel
BE | Antwerpen | Antwerp
BE | Gent | Ghent
BE | Brugge | Bruges
NL | The Hague | Den Haag, Hague
DK | Copenhagen | København
DK | Århus | Aarhus
SE | Göteborg | Gothenburg
RO | Bucharest | Bucuresti
AL | Tirana | Tiranë
MD | Chisinau | Kishinev, Chișinău
GE | Tbilisi | Tiflis
GE | Sokhumi | Sukhumi
AZ | Xankandi | Stepanakert, Khankendi
TR | Şanlıurfa | Sanliurfa, Urfa
TR | İzmir | Izmir, Smyrna
SY | Aleppo | Halab
SY | Ḩamāh | Hama
SY | Homs | Hims
SY | Ar Raqqah | Raqqa, Raqa
SY | Deir ez-Zor | Dayr az Zawr, Deir al-Zor, Deir Ezzor
SY | Dar‘ā | Daraa, Deraa
SY | Latakia | Lattakia
SY | ‘Ayn al ‘Arab | Kobani, Kobane, Ayn al-Arab
IQ | Mosul | Al Mawsil
IQ | Erbil | Arbil, Irbil
IQ | Basrah | Basra
IQ | Al Fallūjah | Fallujah, Falluja
IQ | Ramadi | Ar Ramadi
IQ | Najaf | An Najaf
IQ | Karbala | Kerbala
PS | Gaza | Gaza City
PS | Rafaḩ | Rafah
PS | Khān Yūnis | Khan Younis, Khan Yunis
IL | Tel Aviv | Tel Aviv-Yafo
IL | Beersheba | Be'er Sheva, Beer Sheva
LB | Beirut | Bayrut
LB | Tripoli | Tarabulus
LB | Tyre | Sur
SA | Mecca | Makkah
SA | Jeddah | Jiddah
SA | Medina | Madinah
YE | Sanaa | Sana'a, Sana
YE | Al Ḩudaydah | Hodeidah, Hodeida
IR | Mashhad | Meshed
EG | Alexandria | Al Iskandariyah
LY | Mişrātah | Misrata
LY | Sirte | Surt
SD | Omdurman | Umm Durman
SD | El Fasher | Al Fashir, El-Fasher
TD | N'Djamena | Ndjamena, N’Djamena
MA | Fès | Fez, Fes
MA | Tangier | Tanger
MA | Marrakesh | Marrakech
MG | Antananarivo | Tananarive
ET | Addis Ababa | Addis Abeba
ET | Mek'ele | Mekelle
SO | Mogadishu | Muqdisho
SO | Hargeysa | Hargeisa
BR | Brasília | Brasilia
BR | São Paulo | Sao Paulo
BR | Rio de Janeiro | Rio
PA | Panamá | Panama City
GT | Guatemala City | Ciudad de Guatemala
CU | Havana | La Habana
FM | Palikir - National Government Center | Palikir
TO | Nuku‘alofa | Nuku'alofa
AF | Kandahār | Kandahar
AF | Herāt | Herat
AF | Mazār-e Sharīf | Mazar-i-Sharif, Mazar-e-Sharif
AF | Jalālābād | Jalalabad
BD | Chittagong | Chattogram
BD | Dhaka | Dacca
ID | Yogyakarta | Jogjakarta
GB | Newcastle upon Tyne | Newcastle
GB | Derry | Londonderry
CA | Québec | Quebec City
CA | Montréal | Montreal
CA | St. John's | St John's
CY | Nicosia | Lefkosia
MV | Male | Malé
LU | Luxembourg | Luxembourg City
KW | Kuwait City | Al Kuwayt
`;

/** Names of regions where the standard's English ones are not news English: ISO 3166-2 code | name | latitude, longitude
 * (where no city tells it). */
export const regionNames = `
UA-05 | Vinnytsia
UA-07 | Volyn
UA-09 | Luhansk
UA-12 | Dnipropetrovsk
UA-14 | Donetsk
UA-18 | Zhytomyr
UA-21 | Zakarpattia
UA-23 | Zaporizhzhia
UA-26 | Ivano-Frankivsk
UA-32 | Kyiv
UA-35 | Kirovohrad
UA-43 | Crimea | 45.3, 34.4
UA-46 | Lviv
UA-48 | Mykolaiv
UA-51 | Odesa
UA-53 | Poltava
UA-56 | Rivne
UA-59 | Sumy
UA-61 | Ternopil
UA-63 | Kharkiv
UA-65 | Kherson
UA-68 | Khmelnytskyi
UA-71 | Cherkasy
UA-74 | Chernihiv
UA-77 | Chernivtsi
RU-CE | Chechnya | 43.3, 45.7
RU-BU | Buryatia
RU-UD | Udmurtia
RU-CU | Chuvashia
RU-KR | Karelia
RU-YEV | Jewish Autonomous Region
RU-KB | Kabardino-Balkaria
RU-KC | Karachay-Cherkessia
RU-SE | North Ossetia
RU-SA | Yakutia
US-NY | New York State
US-WA | Washington State
GB-ENG | England
GB-SCT | Scotland
GB-WLS | Wales
GB-NIR | Northern Ireland
CN-XZ | Tibet | 31.5, 88
CN-NM | Inner Mongolia | 44, 113
CN-XJ | Xinjiang | 41, 85
RU-DA | Dagestan | 43, 47
RU-IN | Ingushetia | 43.2, 45
RU-TA | Tatarstan | 55.4, 50.6
RU-SAK | Sakhalin | 50.5, 143
RU-KAM | Kamchatka | 57, 160
GE-AB | Abkhazia | 43, 41
IN-JK | Jammu and Kashmir | 33.8, 75
IN-PB | Punjab | 31, 75.4
IN-KL | Kerala | 10.4, 76.4
CN-SC | Sichuan | 30.6, 103
CN-GD | Guangdong | 23.4, 113.4
JP-47 | Okinawa | 26.5, 128
MM-16 | Rakhine | 20.1, 93.6
`;

/** Words for a region's people and things: ISO 3166-2 code | words. */
export const regionWords = `
GB-ENG | English, Englishman, Englishmen, Englishwoman
GB-SCT | Scottish, Scot, Scots, Scotsman, Scotswoman
GB-WLS | Welsh, Welshman
GB-NIR | Northern Irish
RU-CE | Chechen, Chechens
RU-DA | Dagestani, Dagestanis
RU-TA | Tatar, Tatars
UA-43 | Crimean, Crimeans
CN-XZ | Tibetan, Tibetans
CN-XJ | Uyghur, Uyghurs, Uighur, Uighurs
US-TX | Texan, Texans
US-CA | Californian, Californians
US-FL | Floridian, Floridians
US-HI | Hawaiian, Hawaiians
US-AK | Alaskan, Alaskans
CA-QC | Quebecer, Quebecers, Québécois
ES-CT | Catalan, Catalans
ES-PV | Basque, Basques
DE-BY | Bavarian, Bavarians
IQ-KR | Iraqi Kurdish
GE-AB | Abkhaz, Abkhazian
`;

/** The codes of GeoNames for regions of the first order whose letters or numbers are not ISO's. */
export const regionCodes: Readonly<Record<string, string>> = {
  CA: "01 AB, 02 BC, 03 MB, 04 NB, 05 NL, 07 NS, 08 ON, 09 PE, 10 QC, 11 SK, 12 YT, 13 NT, 14 NU",
  AU: "01 ACT, 02 NSW, 03 NT, 04 QLD, 05 SA, 06 TAS, 07 VIC, 08 WA",
  DE: "01 BW, 02 BY, 03 HB, 04 HH, 05 HE, 06 NI, 07 NW, 08 RP, 09 SL, 10 SH, 11 BB, 12 MV, 13 SN, 14 ST, 15 TH, 16 BE",
  ES: "07 IB, 27 RI, 29 MD, 31 MC, 32 NC, 34 AS, 39 CB, 51 AN, 52 AR, 53 CN, 54 CM, 55 CL, 56 CT, 57 EX, 58 GA, 59 PV, 60 VC",
};

/** Areas that are no country and no region of one, with the middle of each: name | other names | latitude, longitude. */
export const wideAreas = `
Africa | | 2, 20
Antarctica | | -80, 0
Asia | | 40, 90
Europe | | 52, 15
North America | | 45, -100
South America | | -15, -60
Latin America | | -10, -65
Central America | | 13, -86
Oceania | | -15, 150
Middle East | Mideast, Near East | 29, 42
Far East | | 40, 130
North Africa | | 28, 10
West Africa | | 12, -3
East Africa | | 1, 37
Southern Africa | | -22, 24
Central Africa | | 3, 20
Sub-Saharan Africa | | 0, 20
Horn of Africa | | 8, 46
Sahel | | 15, 5
Maghreb | | 31, 3
Southeast Asia | South-East Asia, South East Asia | 8, 110
South Asia | | 23, 78
East Asia | | 35, 115
Central Asia | | 43, 66
Western Europe | | 48, 5
Eastern Europe | | 50, 28
Central Europe | | 49, 16
Northern Europe | | 61, 16
Southern Europe | | 42, 13
Balkans | Western Balkans | 43, 21
Baltics | Baltic States, Baltic states | 57, 25
Scandinavia | | 63, 15
Caucasus | South Caucasus, North Caucasus | 42, 45
Caribbean | | 17, -71
Siberia | | 62, 100
Korean Peninsula | Korean peninsula | 38, 127
Arabian Peninsula | | 21, 47
Iberian Peninsula | | 40, -4
Donbas | Donbass | 48.2, 38.4
Kashmir | | 34.2, 76
Gaza Strip | | 31.4, 34.4
West Bank | | 32, 35.3
Golan Heights | Golan | 33, 35.8
Sinai | Sinai Peninsula | 29.5, 34
Darfur | | 13.5, 24
Nagorno-Karabakh | Karabakh | 39.8, 46.7
Transnistria | | 47.2, 29.3
South Ossetia | | 42.3, 44.2
Kurdistan | | 37, 43
Patagonia | | -45, -70
Amazon | Amazon Basin | -4, -62
Himalayas | | 28.5, 84
Alps | | 46.5, 9.5
Andes | | -20, -67
Arctic | | 80, 0
Pacific | Pacific Ocean | 0, -160
Atlantic | Atlantic Ocean | 20, -35
Indian Ocean | | -20, 80
Arctic Ocean | | 85, 0
Southern Ocean | | -65, 0
Asia-Pacific | Asia Pacific, Indo-Pacific | 10, 120
Mediterranean | Mediterranean Sea | 35, 18
Black Sea | | 43, 34
Red Sea | | 20, 38
Caspian Sea | | 42, 51
Baltic Sea | | 58, 20
North Sea | | 56, 3
Sea of Azov | Azov Sea | 46, 36.5
South China Sea | | 12, 115
East China Sea | | 29, 125
Sea of Japan | East Sea | 40, 135
Yellow Sea | | 36, 123
Arabian Sea | | 15, 65
Persian Gulf | Arabian Gulf | 27, 51
Gulf of Aden | | 12, 48
Gulf of Mexico | | 25, -90
Gulf of Oman | | 25, 58
Bay of Bengal | | 15, 88
Caribbean Sea | | 15, -75
English Channel | | 50, -1
Strait of Hormuz | | 26.6, 56.3
Taiwan Strait | | 24.5, 119.5
Suez Canal | | 30.6, 32.3
Panama Canal | | 9.1, -79.7
Bosphorus | Bosporus | 41.1, 29.1
Great Lakes | | 45, -84
New England | | 43.5, -71.5
Midwest | | 41.5, -93
Silicon Valley | | 37.4, -122.1
East Coast | | 38, -76
West Coast | | 40, -122
`;

/** Words for a wide area's people and things: name | words. */
export const areaWords = `
Africa | African, Africans
Asia | Asian, Asians
Europe | European, Europeans
Latin America | Latin American, Latin Americans
South America | South American, South Americans
Central America | Central American, Central Americans
North America | North American
Middle East | Middle Eastern, Mideastern
Scandinavia | Scandinavian, Scandinavians
Balkans | Balkan
Siberia | Siberian
Kashmir | Kashmiri, Kashmiris
Kurdistan | Kurdish, Kurd, Kurds
`;
