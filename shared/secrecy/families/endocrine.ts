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
    `,
    abbreviation: `
      DT1, DT2, #DID, =DNID, T1D, T2D, #HGPO, SOPK, #PCU, #DIB, #HCS, #MCAD, HbA1c, #HBA, #IMC, #TSH
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
    `,
    service: `
      diabétolog{ue/ie}, diabétopédiatr{e/ie}, endocrinolog{ue/ie}, endocrino, endocrinopédiatre, endocrino pédiatr{e/ie}
      aide aux jeunes diabétiques, association AJD, =AJD, centre de diabétologie, éducation thérapeutique diabète
      hôpital de jour de diabétologie, centre de référence des maladies {métaboliques/héréditaires/endocriniennes}
      maladies métaboliques, nutritionniste obésité, centre spécialisé de l’obésité
    `,
    diet: `
      régime hyperprotéiné, hypocalorique, hyperprotéiné
      régime {diabétique/pauvre en sucre/hypocalorique/hypoprotidique/hypoglucidique/sans phénylalanine/pauvre en protéines}
      sans galactose, sans fructose, pauvre en phénylalanine, régime hypolipidique, sans sucres rapides
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
  ],
};
