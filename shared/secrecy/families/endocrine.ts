import type { TermFamily } from '../term.ts';

export const endocrine: TermFamily = {
  family: 'endocrine',
  label: 'un diabète ou une maladie des hormones ou du métabolisme',
  suggestion: 'doit pouvoir sortir boire, manger ou aller aux toilettes à tout moment',
  organs:
    'thyroïde, thyroïdien, thyroïdienne, hormonal, hormonaux, hormonale, endocrinien, métabolique, pancréas',
  terms: {
    disease: `
      thyroïde
      diabète, diabétique, prédiabète, prédiabétique, diabéto, diab, diabète {sucré/insipide/gras/maigre/juvénile}
      insulinodépendan{t/te/ce}, insulino dépendan{t/te/ce}, insulinorésistan{t/te/ce}, insulinothérapie, insulino
      hyperinsulinisme, hypercalcémie, hypocalcémie, hyperinsulinémie, glycogénose, galactosémie, fructosémie, phénylcétonurie, leucinose, tyrosinémie
      homocystinurie, acidurie, aminoacidopathie, mucopolysaccharidose, sphingolipidose, mitochondriopathie, cytopathie
      porphyrie, porphyrique, hémochromatose, amylose, adrénoleucodystrophie, hypophosphatasie, hypophosphatémie
      hyperthyroïdi{e/en/enne}, hypothyroïdi{e/en/enne}, thyroïdite, dysthyroïdie, goitre, thyroïdectomie, thyroïdien
      hypercholestérolémie, dyslipidémie, hypertriglycéridémie, cholestérol, obésité, obèse, surpoids, =surcharge pondérale
      insuffisan{ce/t/te} {surrénal/surrénale/surrénalienne/hypophysaire/antéhypophysaire/thyroïdienne/ovarienne}
      surrénalien, surrénale, hypocorticisme, hypercorticisme, hyperplasie congénitale des surrénales, phéochromocytome
      hypopituitarisme, panhypopituitarisme, hypogonadisme, acromégalie, nanisme, hyperprolactinémie, adénome hypophysaire
      hypoparathyroïdie, hyperparathyroïdie, pseudohypoparathyroïdie, puberté précoce, retard pubertaire, retard statural
      retard de croissance, déficit en hormone de croissance, déficit en GH, déficit enzymatique, rachitisme, rachitique
      endométriose, endométriosique, syndrome des ovaires polykystiques, ovaires polykystiques, gynécomastie
      maladie {métabolique/mitochondriale/lysosomale/endocrinienne/hormonale/de surcharge}
      cétose, acidocétose, coma {diabétique/hyperosmolaire}, mucolipidose, cystinose
      déficit en {MCAD/LCHAD/biotinidase/ornithine}, cycle de l’urée, hyperammoniémie, dénutrition, maigreur constitutionnelle
      carence {martiale/vitaminique}, @Basedow, @Hashimoto, @Cushing, &=turner, &=addison, &=wilson, &=fabry, maladie de {Pompe/Fabry/Addison/Gaucher/Wilson}
      maladie d’Addison, syndrome de {Turner/Kallmann/Conn/Cushing}, crise {surrénalienne/métabolique/acidocétosique}
      bariatrique, chirurgie {bariatrique/de l’obésité}, hormone de croissance, hormones de croissance
      piqûre de croissance, traitement hormonal, bloqueur{s/} de puberté, transition de genre
      incongruence de genre, cryptorchidie, micropénis, dysgénésie, intolérance au fructose, acidémie
      méthylmalonique, déficit en OTC, diabète gestationnel, puberté {avancée/tardive}, lipodystrophie
      kyste thyroïdien, nodule thyroïdien, adrénogénital, craniopharyngiome, intersexuation
      maladie de {niemann-pick/hunter/hurler/krabbe/menkes/tay-sachs}
      maladie enzymatique, crise{s/} d’acétone
      maladie du sucre
    `,
    abbreviation: `
      DT1, DT2, #DID, =DNID, T1D, T2D, #HGPO, SOPK, #PCU, #DIB, #HCS, #MCAD, HbA1c, #HBA, #IMC, #TSH
      #DT3, #MODY, #GSD, #MSUD, #PKU, #MPS, #VLCAD, #LCHAD, #OTC, #HFI, #FSL
    `,
    symptom: `
      taux de glucose, =glucose, glucosurie, lecture du capteur, lire son capteur, lit son capteur, injections quotidiennes, fait ses injections, fait son injection
      hypoglycémi{e/que}, hyperglycémi{e/que}, hypo, hypos, hyper glycémie, =resucrage, resucrer, se resucre, resucre, re sucrage, re sucrer
      glycémi{e/que}, taux de sucre, sucre dans le sang, manque de sucre, baisse de sucre, chute de sucre
      polyuro polydipsie, polydipsie, polyurie, cétonurie, cétonémie, cétones, corps cétoniques, hémoglobine glyquée
      dextro, dextros, test capillaire, contrôle capillaire, bolus, bolus repas, comptage des glucides, compter les glucides
      ratio insuline, malaise hypoglycémique, insulinique, sucre trop bas, sucre trop haut
    `,
    device: `
      porte une pompe, sous pompe, changement de cathéter
      insuline, insulines, pompe à insuline, pompe insuline, stylo {insuline/à insuline}, glucomètre, lecteur de glycémie
      lecteur glycémi{e/que}, lecteur de glucose, capteur de {glycémie/glucose/sucre}, capteur {glycémique/freestyle/dexcom}
      bandelettes {glycémie/urinaires/de glycémie/réactives}, autopiqueur, auto piqueur, lancettes, =patch pump
      freestyle libre, dexcom, omnipod, minimed, medtronic, tandem t slim, ypsopump, contour next
      accu chek, one touch verio, boucle fermée, cathéter de pompe, réservoir d’insuline, cartouche d’insuline, insuline lente
      insuline rapide, injection d’insuline, piqûre d’insuline, kaléido, mylife, dana rs, lecteur libre, =podder
      t:slim, tslim, eversense, guardian 4, guardian sensor, medtrum, 780G, 670G, diabeloop, camaps, DBLG1
      caresens, smartguard, libre {2/3}, capteur libre, anneau gastrique, sleeve gastrectomie, bypass gastrique
      bolus de correction, lancette
    `,
    medicine: `
      novo rapid, solu medrol, solumédrol, humalog mix
      lantus, toujeo, abasaglar, levemir, tresiba, novorapid, humalog, apidra, fiasp, lyumjev, novomix, humulin, insulatard
      actrapid, umuline, insuman, semglee, xultophy, ryzodeg, glucagon, glucagen, baqsimi, ogluo, metformine, glucophage
      stagid, glibenclamide, gliclazide, diamicron, glimépiride, amarel, januvia, galvus, victoza, ozempic, trulicity
      saxenda, wegovy, mounjaro, forxiga, jardiance, diazoxide, proglycem, lévothyrox, lévothyroxine, euthyrox, tcaps
      _l thyroxine, néomercazole, carbimazole, thyrozol, propylthiouracile, basdène, hydrocortisone, hydrocortancyl
      fludrocortisone, flucortac, dexaméthasone, plenadren, alkindi, efmody, synacthène, somatropine, genotonorm
      norditropine, omnitrope, saizen, umatrope, nutropin, zomacton, ngenla, skytrofa, minirin, desmopressine, decapeptyl
      triptoréline, enantone, leuproréline, androcur, œstrogel, provames, testostérone, androtardyl, crénolvit, orfadin
      nitisinone, kuvan, carbaglu, ammonaps, ravicti, cystadane, cystagon, procysbi, carnitine, levocarnil, cerezyme
      fabrazyme, replagal, myozyme, nexviazyme, aldurazyme, elaprase, naglazyme, zavesca, crysvita, strensiq
      calcitriol, rocaltrol, uvedose, zymad, crestor, tahor, atorvastatine, zocor, lodalès, colestyramine, questran
      maïzena crue, maltodextrine
      sogroya, somapacitan, lonapegsomatropine, increlex, mécasermine, imcivree, setmélanotide, salvacyl
      gonapeptyl, nebido, pantestone, progynova, tirzépatide, sémaglutide, liraglutide, dulaglutide, rybelsus
      awiqli, glargine, asparte, =lispro, dégludec, détémir, natpar, yorvipath, alfacalcidol, unalfa, burosumab
      asfotase, palynziq, sephience, saproptérine, dojolvi, phéburane, lamzede, vimizim, mepsevii, brineura
      galafold, vpriv, cerdelga, éliglustat, miglustat, pombiliti, kanuma, xenpozyme, orphacol, evkeeza, praluent
      repatha, ezetrol, ézétimibe, inegy, wilzin, trientine, cuprior, trolovol, sandostatine, octréotide
      somatuline, signifor, métopirone, isturisa, lysodren, mitotane, thyrogen, kétoconazole HRA
      chénodésoxycholique, eurothyral, cynomel, proracyl, mitomax, ubidécarénone
    `,
    service: `
      diabétolog{ue/ie}, diabétopédiatr{e/ie}, endocrinolog{ue/ie}, endocrino, endocrinopédiatre, endocrino pédiatr{e/ie}
      aide aux jeunes diabétiques, association AJD, =AJD, centre de diabétologie, éducation thérapeutique diabète
      hôpital de jour de diabétologie, centre de référence des maladies {métaboliques/héréditaires/endocriniennes}
      maladies métaboliques, nutritionniste obésité, centre spécialisé de l’obésité
      diététicienne pour son poids, unité d’éducation thérapeutique, maladies héréditaires du métabolisme
    `,
    diet: `
      régime hyperprotéiné, hypocalorique, hyperprotéiné
      régime {diabétique/pauvre en sucre/hypocalorique/hypoprotidique/hypoglucidique/sans phénylalanine/pauvre en protéines}
      sans galactose, sans fructose, pauvre en phénylalanine, régime hypolipidique, sans sucres rapides
      sans protéines, pauvre en {graisses/sucres/protéines/fibres/oxalate/cuivre}, régime sans sucre
      ketocal, anamix, lophlex, monogen, liquigen, duocal, maxijul, phlexy
    `,
  },
  pairings: [
    {
      kind: 'device',
      words: 'pompe',
      cues: 'bras, ventre, cathéter, débit, bolus, sucre, hanche, repas, déconnecter, débrancher, débranchée',
    },
    {
      kind: 'device',
      words: 'capteur',
      cues: 'bras, sucre, taux, repas, peau, scanner',
    },
    {
      kind: 'device',
      words: 'injection',
      cues: 'repas, cantine, déjeuner, goûter, midi, sucre',
    },
    {
      kind: 'symptom',
      words: 'sucre, sucres, jus',
      cues: 'malaise, tremble, tremblement, tremblements, sueur, sueurs, taux',
    },
    { kind: 'device', words: 'piqûre', cues: 'repas, déjeuner, infirmière, IDE' },
    { kind: 'symptom', words: 'pique, piquer', cues: 'doigt, doigts' },
    {
      kind: 'device',
      words: 'piqûre, piqûres',
      cues: 'cantine, midi, manger, goûter, self, quotidienne, quotidiennes, libérale',
    },
  ],
  turns: {
    device: `
      piqûre injection > cuisse ventre fesse ! guêpe abeille moustique insecte vaccin taon frelon
      patch pastille capteur > bras peau ventre ! robot
      pompe capteur > bip{s/e/er/pe} sonne{/r} descend ! chaleur vélo robot porte fumée
      bip{s/} alarme > pompe ! chaleur vélo incendie
      machine boîtier pastille capteur appareil > collé{/e} > ventre bras peau
      fait faire > dose > avant > self cantine repas manger déjeuner goûter
      pique{/r/nt} injecte{/r} > ventre cuisse fesse nombril ! moustique guêpe insecte taon abeille épine oursin ortie
      pique{/r} > avant > manger repas cantine goûter ! moustique guêpe nique
      boîtier appareil pastille disque rond capteur > bras ventre > sucre bip{e/er/pe/per} sonne
      machine boîtier téléphone > sucre taux ! photo
    `,
    symptom: `
      sucre > baisse chute descend monte ! prix paquet
      puberté > ans piqûre{s/} avance ! SVT
      règles > 7 8 9 > ans ! jeu
      suivi{/e} hospitalisé{/e} consulte > poids malnutrition dénutrition
      hormone > carence manque
      son > taux > monte{r/} haut bas descend chute ! alcool participation réussite
      compte compter > sucres glucides ! SVT
      traitement cachet comprimé > grandir
      sucre > trop manque > sang ! TP SVT
      taux > sucre > surveille{/r} regarde{/r} vérifie{/r} contrôle{/r} bas haut ! TP SVT étiquette soda sodas
      surveille{/r} regarde{/r} vérifie{/r} contrôle{/r} mesure{/r} > sucre ! TP SVT étiquette soda sodas recette gâteau
      pancréas glande{s/} > marche{nt/} fonctionne{nt/} fabrique{nt/} travaille{nt/} produit ! SVT schéma
      fabrique{nt/} produit > hormone{s/} cortisol insuline ! SVT schéma
      hormone{s/} piqûre{s/} injection{s/} traitement > grandir croissance taille ! SVT schéma
      règles > évanouit hémorragiques insupportables douloureuses ! jeu
    `,
    diet: `
      peser compter calculer pèse compte calcule > glucides féculents protéines
      interdits mesurés pesées > protéines
    `,
  },
};
