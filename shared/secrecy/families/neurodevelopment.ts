import type { TermFamily } from '../term.ts';

export const neurodevelopment: TermFamily = {
  family: 'neurodevelopment',
  label: 'un trouble du neurodéveloppement',
  suggestion: 'a besoin de consignes courtes, une à la fois, et d’un repère visuel',
  terms: {
    disease: `
      stéréotypies, QI faible, faible QI, trouble déficitaire
      élève TED, enfant TED, troubles TED, handicap {psychique/cognitif}
      autis{me/te/tes}, autistique, trouble{s/} {du spectre/autistique/autistiques/du spectre autistique/envahissant/envahissants du développement/du neurodéveloppement/neurodéveloppementaux/neurodéveloppemental}
      spectre autistique, spectre de l’autisme, traits autistiques, @asperger, aspie, kanner autisme, neuroatypique, neuro atypique, autismo
      trouble{s/} {de l’attention/déficit de l’attention/déficitaire de l’attention/attentionnel/attentionnels}, déficit {de l’attention/attentionnel/d’attention}
      hyperacti{f/ve/vité}, hyper acti{f/ve/vité}, hyperkinési{e/que}, impulsivité pathologique, trouble {oppositionnel/oppositionnel avec provocation}
      dyslexi{e/que}, dyslexi, dysorthographi{e/que}, dyscalculi{e/que}, dyspraxi{e/que}, dysphasi{e/que}, dysgraphi{e/que}, dysexécuti{f/ve}, dysharmonie, =multi dys, multidys, =dys, dyslexo
      trouble{s/} {dys/spécifique/spécifiques/développemental/développementaux/d’acquisition/des apprentissages/du langage/de la coordination/praxique/praxiques/des fonctions exécutives/visuo-spatiaux/visuospatiaux/de la communication sociale}
      retard {mental/intellectuel/global/psychomoteur/de développement/de langage/de parole/cognitif/des acquisitions}, déficien{ce/t/te} {intellectuel/intellectuelle/mental/mentale/cognitive}, handicap {mental/intellectuel/cognitif/psychique}, débilité
      bégaiement, bègue, bégaye, zézaiement, aphasi{e/que}, apraxie, &tourette, @gilles de la tourette, syndrome de {rett/asperger/gilles de la tourette/angelman/l’X fragile}, x fragile, oligophrène
      trouble non verbal, DI {légère/moyenne/modérée/sévère/profonde}
      retard {intellectuel/d’apprentissage/de maturation}, retards de langage, précocité pathologique
      inattention pathologique, trouble d’apprentissage, troubles d’apprentissage, troubles {cognitifs/exécutifs}
      trouble {cognitif/exécutif}, hypersensorialité, hypersensoriel, écholalie, autistes, asperger
      déficit cognitif, lenteur pathologique, handicap invisible cognitif
    `,
    abbreviation: `
      #TFC, #TFA, #TFM, #TFV
      TDAH, TDA, THADA, TDA/H, ADHD, TSA, TND, TSLA, TSLO, #TDL, #TDC, #TSAP
      #TDI, #NVLD, #TNV, #TSLE, #TDA-H, #TSDI, #TACL
    `,
    device: '#PECS, pictogrammes PECS',
    medicine: `
      ritaline, méthylphénidate, concerta, quasym, medikinet, strattera, atomoxétine, xurta, lisdexamfétamine, vyvanse, intuniv, guanfacine, adderall, psychostimulant
      elvanse, =tentin, kinecteen, dexamfétamine, wakix TDAH
    `,
    service: `
      CAMSP, SESSAD, =CRA, centre ressource{s/} autisme, centre de référence des troubles {du langage/des apprentissages}, =IME, #IMPRO, =IEM, plateforme TND, =PCO, plateforme de coordination et d’orientation
      UEMA, UEEA, unité d’enseignement {autisme/maternelle autisme/élémentaire autisme}, institut médico éducatif, institut médico-éducatif, neuropsychologue, hôpital de jour autisme, dispositif autisme, méthode ABA, =SESSD, #SAFEP, #SSEFS
      #PCPE, #SSEFIS, #S3AS, S3AS, #SIADV, #EEAP, #CRTLA, #CRTA, #CRDTA, #CRTLAS, dispositif d’autorégulation
      =DAR autisme, classe autisme, ULIS {TSA/TFC/TED/TFA/TFV/TFM}, accueil de jour autisme
      SESSAD {TSA/autisme/TED}, méthode {teacch/denver/makaton}, =teacch, makaton, #DITEP
      unité externalisée d’IME
    `,
  },
  turns: {
    symptom: `
      QI intelligence quotient > dessous inférieur{/e} limité{/e} faible bas ! artificielle
      âge > mental !
      parle > qu > maison ! français arabe anglais langue turc
      cerveau > fonctionne > autrement différemment
      balance{/r} > avant > arrière ! chaise skate agrès
    `,
  },
};
