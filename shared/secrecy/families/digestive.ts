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
      @crohn, maladie de crohn, rectocolite, recto colite, rectocolite hémorragique, colite, maladie inflammatoire {chronique/de l’intestin/intestinale}, maladies inflammatoires chroniques, iléite, colopathie, côlon irritable, intestin irritable, colon irritable
      cœliaque, cœliaqe, céliaque, maladie cœliaque, intolérance au gluten, gluten intolérant, reflux gastro-œsophagien, reflux gastro œsophagien, reflux gastrique, œsophagite, gastrite, ulcère, ulcère {gastrique/duodénal/à l’estomac}, gastroparésie, atrésie de l’œsophage, atrésie, atrésie des voies biliaires
      @hirschsprung, maladie de hirschsprung, grêle court, grêle-court, malabsorption, pancréatite, insuffisance {pancréatique/hépatique/intestinale}, hépatite, cirrhose, cirrhotique, cholangite, cholestase, hépatopathie, stéatose, maladie {du foie/hépatique/intestinale/digestive}, greffe {du foie/hépatique/de foie/intestinale}, greffé du foie, transplanté hépatique
      encoprési{e/que}, incontinence fécale, constipation opiniâtre, malformation ano rectale, imperforation anale, omphalocèle, laparoschisis, gastrochisis, hernie, hernie {hiatale/ombilicale/inguinale/diaphragmatique}, polypose, diverticulite, hémorroïdes, fissure anale, stomisé, appendicite, péritonite, occlusion intestinale, gastro entérologique, appendicectomie, mégacôlon, coloscopie, fibroscopie, endoscopie digestive
    `,
    abbreviation: 'MICI, RCH, RGO, #SII, #APLV, #AVB, #NPAD, #VHC, #VHB',
    symptom:
      'rectorragie, méléna, sang dans les selles, selles sanglantes, diarrhées sanglantes, ictère, jaunisse, fécalome, souillures fécales, fuites de selles',
    device: `
      =cathéter
      sonde par le nez, nourri{/e} par sonde, alimenté{/e} par sonde, repas par sonde, sonde nasale, changement de poche, changer {la/sa} poche, poche sur le ventre, nutrition par sonde, alimentation par bouton, bouton gastrique
      poche de {stomie/colostomie/iléostomie}, poche de stomi, stomie, colostomie, iléostomie, gastrostomi{e/sé/sée}, sonde {de gastrostomie/gastrique/naso-gastrique/nasogastrique/d’alimentation}, sonde naso gastrique, naso gastrique, bouton de gastrostomie, nutrition {entérale/parentérale}, alimentation {entérale/parentérale/par sonde}
      lavement, lavements, irrigation colique, mic key, pompe {d’alimentation/à nutrition/de nutrition}, peristeen, cathéter de broviac, broviac
    `,
    medicine: `
      humira, adalimumab, remicade, infliximab, stelara, ustékinumab, entyvio, pentasa, mésalazine, fivasa, rowasa, dipentum, imurel, azathioprine, purinéthol, mercaptopurine, entocort, modulen, modulène
      mopral, oméprazole, inexium, ésoméprazole, inipomp, pantoprazole, eupantol, lansoprazole, ogast, forlax, macrogol, movicol, importal, lactulose, duphalac, delursan, ursolvan, pancréatine, débridat, motilium, zophren, ondansétron, lopéramide, questran, normacol, microlax
    `,
    service:
      'gastroentérolog{ue/ie}, gastro entérolog{ue/ie}, gastropédiatr{e/ie}, gastro pédiatr{e/ie}, hépatolog{ue/ie}, proctologue, stomathérapeute, suivi gastro, association François Aupetit, =AFDIAG, =AFA crohn',
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
  ],
};
