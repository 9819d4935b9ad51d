import type { TermFamily } from '../term.ts';

export const digestive: TermFamily = {
  family: 'digestive',
  label: 'une maladie digestive ou du foie',
  suggestion: 'doit pouvoir aller aux toilettes sans attendre et sans se justifier',
  organs:
    'foie, hépatique, intestin, intestinal, intestinale, intestins, estomac, gastrique, côlon, œsophage',
  terms: {
    disease: `
      reflux, constipation chronique
      maladie {chronique inflammatoire/inflammatoire chronique}
      @crohn, maladie de {crohn/kron/cron/chron/krone/chrone}, rectocolite, recto colite, rectocolite hémorragique, colite, maladie inflammatoire {chronique/de l’intestin/intestinale}, maladies inflammatoires chroniques, iléite, colopathie, côlon irritable, intestin irritable, colon irritable
      cœliaque, cœliaqe, céliaque, maladie cœliaque, intolérance au gluten, gluten intolérant, reflux gastro-œsophagien, reflux gastro œsophagien, reflux gastrique, œsophagite, gastrite, ulcère, ulcère {gastrique/duodénal/à l’estomac}, gastroparésie, atrésie de l’œsophage, atrésie, atrésie des voies biliaires
      @hirschsprung, maladie de hirschsprung, grêle court, grêle-court, malabsorption, pancréatite, insuffisance {pancréatique/hépatique/intestinale}, hépatite, cirrhose, cirrhotique, cholangite, cholestase, hépatopathie, stéatose, maladie {du foie/hépatique/intestinale/digestive}, greffe {du foie/hépatique/de foie/intestinale}, greffé du foie, transplanté hépatique
      encoprési{e/que}, incontinence fécale, constipation opiniâtre, malformation ano rectale, imperforation anale, omphalocèle, laparoschisis, gastrochisis, hernie, hernie {hiatale/ombilicale/inguinale/diaphragmatique}, polypose, diverticulite, hémorroïdes, fissure anale, stomisé, appendicite, péritonite, occlusion intestinale, gastro entérologique, appendicectomie, mégacôlon, coloscopie, fibroscopie, endoscopie digestive
      achalasie, invagination, mégarectum, sténose du pylore, fistule anale, syndrome du grêle
      insuffisance intestinale, varices œsophagiennes, hypertension portale, gastro entérite chronique
      gastro parésie, colectomie, ablation {du côlon/de la rate/de l’estomac}, côlon retiré, fistule
      pelvi rectite, vomissements cycliques
      syndrome de {Gilbert/Budd-Chiari/Dumping/l’intestin court/Peutz-Jeghers}, déficit en alpha 1
    `,
    abbreviation: `
      MICI, RCH, RGO, #SII, #APLV, #AVB, #NPAD, #VHC, #VHB
      #NPE, #NEDC, #VHE, #CTLR, #HNF
    `,
    symptom:
      'rectorragie, méléna, sang dans les selles, selles sanglantes, diarrhées sanglantes, ictère, jaunisse, fécalome, souillures fécales, fuites de selles',
    device: `
      =cathéter
      sonde par le nez, nourri{/e} par sonde, alimenté{/e} par sonde, repas par sonde, sonde nasale, changement de poche, changer {la/sa} poche, poche sur le ventre, nutrition par sonde, alimentation par bouton, bouton gastrique
      poche de {stomie/colostomie/iléostomie}, poche de stomi, stomie, colostomie, iléostomie, gastrostomi{e/sé/sée}, sonde {de gastrostomie/gastrique/naso-gastrique/nasogastrique/d’alimentation}, sonde naso gastrique, naso gastrique, bouton de gastrostomie, nutrition {entérale/parentérale}, alimentation {entérale/parentérale/par sonde}
      lavement, lavements, irrigation colique, mic key, pompe {d’alimentation/à nutrition/de nutrition}, peristeen, cathéter de broviac, broviac
      prise en charge à la sonde, gavage, nutripompe, nutrition artificielle, nutrition à domicile
      bouton de gastro
    `,
    medicine: `
      humira, adalimumab, remicade, infliximab, stelara, ustékinumab, entyvio, pentasa, mésalazine, fivasa, rowasa, dipentum, imurel, azathioprine, purinéthol, mercaptopurine, entocort, modulen, modulène
      mopral, oméprazole, inexium, ésoméprazole, inipomp, pantoprazole, eupantol, lansoprazole, ogast, forlax, macrogol, movicol, importal, lactulose, duphalac, delursan, ursolvan, pancréatine, débridat, motilium, zophren, ondansétron, lopéramide, questran, normacol, microlax
      omvoh, mirikizumab, skyrizi, risankizumab, tremfya, guselkumab, jyseleca, zeposia, hyrimoz, amgevita
      idacio, imraldi, =hulio, yuflyma, inflectra, remsima, flixabi, zessly, simponi, golimumab, uzpruvo, wezenla
      pyzchiva, steqeyma, vedolizumab, cortiment, jorveza, mikicort, salazopyrine, sulfasalazine, peptamen
      infatrini, nutrison, isosource, alicalm, kabiven, smofkabiven, revestive, téduglutide, bylvay, livmarli
      odévixibat, ocaliva, epclusa, maviret, harvoni, sovaldi, pegasys, viread, ténofovir, entécavir, =constella
      =resolor, prucalopride, transipeg
    `,
    service: `
      gastroentérolog{ue/ie}, gastro entérolog{ue/ie}, gastropédiatr{e/ie}, gastro pédiatr{e/ie}, hépatolog{ue/ie}, proctologue, stomathérapeute, suivi gastro, association François Aupetit, =AFDIAG, =AFA crohn
      endoscopie, gastroscopie
    `,
    diet: 'sans gluten, régime {sans gluten/sans résidu/sans résidus/sans fibres/cœliaque}, gluten free, glutenfree, éviction du gluten, sans fodmap, fodmap',
  },
  pairings: [
    {
      kind: 'service',
      words: 'gastro',
      cues: 'rdv, RV, cs, consultation, suivi, suivie, hôpital, CHU, endoscopie',
    },
    {
      kind: 'diet',
      words: 'gluten',
      cues: 'interdit, interdite, exclu, éviction, aucun, traces, allergie, intolérance, exempt, régime, sans, pas',
    },
    { kind: 'device', words: 'poche, poches', cues: 'selles, vidange, abdomen, stoma' },
    {
      kind: 'abbreviation',
      words: '#MC',
      cues: 'poussée, poussées, crohn, MICI, suivi, suivie, gastro, toilettes, biothérapie, iléale, stomie, atteint, atteinte, régime, diagnostiquée, diarrhée, diarrhées',
    },
  ],
  turns: {
    device: `
      posé{/e} pose > poche sonde gastrostomie ! glace froid tasse
      mange nourri{/e/s} alimenté{/e} nourrit repas boit > tuyau sonde bouton machine > ventre estomac nez nombril nuit
      tuyau sonde bouton > ventre estomac nombril nez ! chemise pantalon manteau arrosage
      vide{r/} change{r/} > poche > toilettes wc ventre infirmerie ! manteau pantalon glace
    `,
    symptom: `
      selles caca > échappe{nt/} culotte retient
      intestin > moins bout manque court morceau ! SVT
      bout morceau partie > intestin{s/} côlon foie estomac ! SVT poulet
      diarrhée{s/} > sang
      vomi{t/ssements/} crache{/r} > sang
      selle{s/} > fois sang saigne glaires ! cheval poney vélo équitation scooter
      sang > selles toilettes caca
      retiré{/e} enlevé{/e} enlève ôté coupé > intestin{s/} côlon estomac foie vésicule ! poulet SVT dissection
      foie intestin{s/} estomac côlon > marche{nt/} fonctionne{nt/} travaille malade{s/} absorbe{nt/} > pas plus mal ! SVT schéma
      retient retenir contrôle > selles
    `,
    disease: `
      vit vivre vivent reçu reçoit porte grâce > foie rein{s/} cœur poumon{s/} moelle > père papa maman mère frère sœur tante oncle cousin donneur donneuse autre quelqu mort ! poulet canard loin
      nouveau nouveaux nouvel nouvelle > foie rein{s/} poumon{s/} moelle cornée
      donn{é/er/era/e} don > rein foie > ! coup
      attend attente > foie rein greffon donneur
    `,
  },
};
