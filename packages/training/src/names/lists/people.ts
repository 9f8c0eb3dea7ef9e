/** Given and family names of a language as English news spells them, apart by white space. */
export type PeopleNames = {
  readonly given: string;
  readonly family: string;
  /** Whether the family name comes first: "Xi Jinping", "Kim Min-jun". */
  readonly familyFirst?: true;
};

/**
 * Names of languages that @faker-js/faker has in other letters alone, without those that are English words.
 * Our own lists.
 */
export const people: readonly PeopleNames[] = [
  {
    familyFirst: true,
    family: `Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Zhu Hu Guo Lin Gao Luo Zheng Liang Xie Tang
      Deng Han Feng Cao Peng Zeng Xiao Tian Dong Yuan Cai Jiang Yu Ye Cheng Wei Su Lu Ren Shen Yao Jia Xia Fu
      Zou Xiong Meng Qin Qiu Hou Xue Yin Lei Tao Shi Mao Hao Shao Qian Dai Xi Tsai Lai Hsu Chiang Chang Hsieh
      Wong Chan Cheung Lam Ng Leung Kwok Tam`,
    given: `Jinping Qiang Xiaoming Weidong Jianguo Wei Xiuying Jing Lei Yong Jie Juan Tao Ming Chao Guiying
      Xiaoyan Xiaoping Zemin Jintao Jiabao Keqiang Qishan Zhanshu Yang Huning Leji Zheng Xiaohong Yifei Weiwei
      Hongbo Guoqiang Zhigang Zhiyuan Haiyan Yuhan Zihan Haoran Yuxuan Xinyi Meiling Lihua Jianhua Junjie
      Zhenhua Guangyao Xuefeng Dawei Boxiong Shuai Kaixuan Jiayi Ruoxi Chunying Lijian Wenbin Huawei Zongyuan
      Qizhen Ing-wen Ching-te Ying-jeou Chun-hsien Wen-je Bi-khim Yu-ih Kin-man Chee-hwa`,
  },
  {
    familyFirst: true,
    family: `Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Seo Kwon Hwang Ahn Yoo Hong Jeon Ko
      Yang Bae Baek Heo Shim Roh Joo Koo Ryu Ri Pak Hyun`,
    given: `Min-jun Seo-yeon Ji-hoon Jung-eun Yo-jong Suk-yeol Jae-in Geun-hye Myung-bak Jae-myung Dong-hoon
      Duck-soo Ki-moon Heung-min Ji-sung Yu-na Soo-jin Hye-jin Eun-kyung Tae-yong Sung-hwan Kyung-wha Hyun-jin
      Woo-sik Joon-ho Kang-ho Chan-wook Ye-jin Min-ho Seung-woo Young-ho Sang-hyun Chang-min Ji-won Yong-ho
      Son-hui Jae-yong Hee-chan In-beom Min-jae Kyu-sung Sae-hoon Hong-won`,
  },
  {
    given: `Shinzo Fumio Shigeru Yoshihide Taro Sanae Junichiro Yukio Naoto Yuriko Toshimitsu Yoko Kenji
      Haruki Akira Hayao Naomi Shohei Kei Ichiro Yoshinori Takeshi Hiroshi Satoshi Kazuo Masahiro Takashi
      Tetsuya Yusuke Daisuke Ryo Sota Haruto Yuto Aoi Hina Yui Rin Mio Keiko Noriko Michiko Tomoko Kumiko
      Emiko Yumi Ayumi Mayumi Masayoshi Katsunobu Kazuhiko Minoru Takuya Shinjiro Yoshimasa Hideki Koichi
      Makoto`,
    family: `Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada
      Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita
      Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo Aoki
      Fujii Nishimura Fukuda Ota Miura Takeuchi Nakano Kishida Ishiba Takaichi Koizumi Motegi Ohtani Nishikori
      Ueda Kuroda Onodera`,
  },
  {
    given: `Mohammed Ahmed Mahmoud Ali Omar Hassan Hussein Ibrahim Khalid Abdullah Abdel Yousef Mustafa
      Tariq Samir Nabil Faisal Salman Bandar Turki Saud Hamad Tamim Rashid Bashar Hafez Walid Saad Najib Rafik
      Marwan Ismail Yahya Khaled Nasser Anwar Hosni Gamal Amr Sameh Ayman Osama Zayed Mansour Karim Bilal Ziad
      Fatima Aisha Layla Mariam Noura Hanan Amal Rania Salma Huda Samira Zainab Nadia Yasmin Dalal Reem Lina
      Abdelfattah Abdelaziz Abdulrahman Muqtada Haider Nouri Barham Fouad Riyad Mounir Moncef Kais Beji`,
    family: `al-Assad al-Sisi al-Sadr al-Maliki al-Abadi al-Sudani al-Thani al-Sabah al-Nahyan al-Maktoum
      al-Jubeir al-Sharaa al-Bashir al-Burhan al-Kadhimi al-Houthi Abbas Arafat Haniyeh Sinwar Meshaal
      Nasrallah Hariri Mikati Berri Aoun Mubarak Morsi Nasser Sadat Shoukry Saied Ghannouchi Essebsi Marzouki
      Bouteflika Tebboune Haftar Dbeibah Gaddafi Saleh Hadi Hussein Khalil Mansour Haddad Khoury Nasr Farouk
      Shafik Masri Barghouti Erekat Dahlan Fayyad Shtayyeh Hamdan Qasem Jumblatt Gemayel Salameh Benhima
      Benkirane Akhannouch`,
  },
  {
    given: `Ali Hassan Mahmoud Mohammad Ebrahim Masoud Hossein Javad Abbas Saeed Mehdi Reza Amir Ruhollah
      Qasem Esmail Hamid Ashraf Abdullah Gulbuddin Zalmay Sirajuddin Haibatullah Shirin Narges Mahsa Nasrin
      Azar Golshifteh Asghar Jafar Abbas Majid Behrouz Kaveh Dariush Farhad Babak Arash Siavash Niloufar
      Parisa Leila Maryam Mostafa`,
    family: `Khamenei Rouhani Raisi Ahmadinejad Zarif Khatami Rafsanjani Soleimani Pezeshkian Araghchi
      Salehi Larijani Ghalibaf Jalili Velayati Karroubi Mousavi Ebadi Mohammadi Amini Sotoudeh Farhadi Panahi
      Kiarostami Majidi Karzai Ghani Haqqani Akhundzada Massoud Hekmatyar Khalilzad Hosseini Ahmadi Karimi
      Rahimi Rezaei Jafari Kazemi Sadeghi Akbari Tehrani Shirazi Esfahani`,
  },
  {
    given: `Benjamin Yitzhak Shimon Ariel Ehud Naftali Yair Benny Avigdor Moshe Golda David Menachem Itamar
      Bezalel Yoav Gadi Isaac Reuven Ayelet Tzipi Amir Dror Eyal Nir Uri Shlomo Yosef Avraham Chaim Noam Rotem
      Shira Tamar Noa Michal Orly Dalia Ronen Herzi Daniella Zvi Mordechai`,
    family: `Netanyahu Rabin Peres Sharon Barak Olmert Bennett Lapid Gantz Lieberman Dayan Meir Ben-Gurion
      Shamir Ben-Gvir Smotrich Gallant Eisenkot Herzog Rivlin Shaked Livni Hagari Halevi Cohen Levy Mizrahi
      Peretz Biton Dahan Avraham Friedman Malka Azoulay Katz Yosef Dermer Danon Erdan Bar-Lev Michaeli`,
  },
  {
    given: `Vladimir Dmitry Sergei Mikhail Boris Alexei Yevgeny Nikolai Viktor Igor Andrei Yuri Oleg
      Konstantin Anatoly Leonid Alexander Ivan Pavel Maxim Valery Gennady Ramzan Maria Elvira Yulia Olga Irina
      Natalia Svetlana Tatiana Lyudmila Ekaterina Anna Volodymyr Petro Oleksandr Yulia Vitali Dmytro Andriy
      Mykhailo Denys Valerii Oleksii Rustem Iryna Olena Kyrylo`,
    family: `Putin Medvedev Lavrov Shoigu Peskov Zakharova Yeltsin Gorbachev Navalny Navalnaya Prigozhin
      Gerasimov Surovikin Mishustin Nabiullina Siluanov Belousov Patrushev Bortnikov Khodorkovsky Nemtsov
      Kadyrov Abramovich Deripaska Usmanov Zelenskiy Zelensky Zelenskyy Poroshenko Tymoshenko Yanukovych
      Yushchenko Klitschko Kuleba Zaluzhnyi Syrskyi Reznikov Umerov Yermak Podolyak Budanov Shmyhal Svyrydenko
      Sybiha Fedorov Ivanov Petrov Smirnov Kuznetsov Popov Volkov Sokolov Morozov Kovalenko Shevchenko
      Bondarenko Tkachenko`,
  },
  {
    given: `Alexis Kyriakos Antonis George Yanis Katerina Nikos Dimitris Giorgos Yannis Kostas Christos
      Panagiotis Stavros Evangelos Vassilis Eleni Maria Sofia Anastasia Despina Stefanos Giannis Andreas Nicos
      Thanasis Ioannis Petros Spyros Michalis Theodoros Vasiliki Ioanna Zoe Fofi Adonis Haris Loukas Makis`,
    family: `Tsipras Mitsotakis Samaras Papandreou Varoufakis Sakellaropoulou Karamanlis Venizelos
      Papadopoulos Papademos Dendias Androulakis Kasselakis Tsitsipas Antetokounmpo Anastasiades
      Christodoulides Nikolaidis Georgiou Vlachos Pappas Makris Konstantinou Economou Angelopoulos Theodorakis
      Katrougalos Pavlopoulos Stournaras Kotzias Kammenos Bakoyannis Gerapetritis Floridis Voridis Polakis
      Zorba Livanos Onassis Niarchos`,
  },
  {
    given: `Bola Muhammadu Goodluck Olusegun Atiku Yemi Ngozi Chimamanda Wole Abubakar Nana John Mahamudu
      Jerry Paul William Uhuru Raila Yoweri Robert Emmerson Nelson Thabo Jacob Cyril Julius Naledi Samia
      Hakainde Lazarus Bassirou Ousmane Macky Alassane Laurent Blaise Ibrahim Assimi Mamady Abiy Hailemariam
      Isaias Tedros Netumbo Hage Filipe Daniel Joao Joseph Felix Moise Denis Faure Patrice Adama Yahya Ellen
      George Fatou`,
    family: `Tinubu Buhari Jonathan Obasanjo Abubakar Osinbajo Okonjo-Iweala Adichie Soyinka Obi Akufo-Addo
      Mahama Bawumia Rawlings Kagame Ruto Kenyatta Odinga Museveni Mugabe Mnangagwa Chamisa Mandela Mbeki Zuma
      Ramaphosa Malema Pandor Suluhu Hichilema Chakwera Faye Sonko Sall Ouattara Gbagbo Compaore Traore Goita
      Doumbouya Conde Ahmed Desalegn Afwerki Ghebreyesus Nandi-Ndaitwah Geingob Nyusi Chapo Lourenco Kabila
      Tshisekedi Katumbi Mukwege Gnassingbe Jammeh Sirleaf Weah Boakai Bensouda Kipchoge Kipyegon`,
  },
];
