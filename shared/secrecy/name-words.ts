const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What stands before a person's name. */
export const titles = set(
  'm mr mme mmes mlle melle monsieur madame mademoiselle messieurs dr docteur docteure pr professeur professeure prof ' +
    'maitre me famille amiral general capitaine marechal sire',
);

export const streetWords = set(
  'rue avenue av bd bld blvd boulevard allee allees impasse quai chemin square sentier venelle passage esplanade ' +
    'residence lotissement hameau rond faubourg fg villa cours route promenade place mail traverse',
);

/** What a town, a building or a landscape is named after. */
export const placeWords = set(
  'mairie gare couvent abbaye chateau commune ville village foret pont station monument musee statue buste plage lac mont ' +
    'col cap port parc tour jardin canton vallee librairie boulangerie garage villa domaine camping ferme manoir quartier ' +
    'aeroport region departement theatre cinema espace centre-ville auditorium cite pavillon refuge zone habite habitent ' +
    'deplacement ile iles riviere chapelle cathedrale basilique eglise cimetiere tombe tombeau site moulin marche caserne',
);

/** Who or what bears the name of an author, an artist or a hero. */
export const fameWords = set(
  'peintre peintres compositeur compositrice ecrivain ecrivaine auteur autrice romancier romanciere roman romans nouvelle poete ' +
    'tableau tableaux toile toiles film acteur actrice comedien comedienne chanteur chanteuse joueur joueuse president ' +
    'roi reine prince philosophe inventeur savant savante physicien physicienne biologiste chimiste naturaliste ' +
    'explorateur exploratrice biographie maison theoreme loi constante expedition navire paquebot equipe',
);

export const schoolWords = set(
  'ecole college lycee maternelle elementaire primaire creche gymnase stade piscine groupe amphi amphitheatre batiment ' +
    'internat foyer hopital clinique chu fondation institut bibliotheque mediatheque salle arret bus ligne',
);

/** Frequent first names: what stands beside one is a family name. */
export const firstNames = set(
  'adam adele adrien agathe alain alban albert alexandre alexis alice alicia aline alix alois alphonse amandine ambre ' +
    'amelie amine amir anais andre andrea angele anna anne annie anouk antoine antonin apolline ariane aristide arnaud ' +
    'arthur aubin audrey augustin aurelie aurelien aurore axel aya baptiste basile bastien baudouin benjamin benoit ' +
    'bernard bertrand brice bruno camille capucine carla carole caroline catherine cecile cedric celestin celia celine ' +
    'chantal charles charline charlotte chloe christian christine christophe claire clara clarisse claude claudine ' +
    'clement clemence clotilde colette constance corentin cyril damien daniel daphne david delphine denis diane didier ' +
    'dominique dorian edgar edith edouard elena eleonore elias elie eliott elisa elise eloise elodie elsa emile emilie ' +
    'emma emmanuel enzo eric erwan esteban estelle ethan etienne eugene eugenie eva evan eve fabien fabrice fanny ' +
    'fatima fatou felix fernand florence florent florian francis franck francois francoise frederic gabin gabriel ' +
    'gabrielle gael gaelle garance gaspard gaston gauthier genevieve geoffrey georges gerard gilbert gilles ginette ' +
    'giulia gregoire gregory guillaume guy gwenael hamza hector helene henri hortense hugo ibrahim ilyes ines irene ' +
    'iris isabelle ismael jacqueline jacques jade jean jeanne jeremy jerome joachim jocelyne joel johan jonathan josephine ' +
    'joseph jules julia julian julie julien juliette justine karim karine kevin kylian laetitia lana laura laure laurence ' +
    'laurent lea leandre lena leo leon leonie leopold lia liam lila lilian lina lisa lise loan loic lola lorenzo lou ' +
    'louane louis louise luc luca lucas lucie lucien lucienne ludovic lya lydie madeleine mael maelle maelys mahe maia ' +
    'malo manon manuel marc marcel marceau margaux margot marguerite maria mariam marie marin marine marion marius ' +
    'martin martine mathias mathieu mathilde mathis mathys matteo matthieu maud maurice max maxence maxime melanie ' +
    'melissa michel michele mila milan milo mohamed monique morgane moussa nadia nadine naomie nathalie nathan nathanael ' +
    'nicolas nicole nina nino noa noah noam noe noelie noemie nolan nora norbert nour oceane octave odette odile olivia ' +
    'olivier oscar pablo pascal patrice patricia patrick paul paule pauline philippe pierre quentin rachel raoul raphael ' +
    'raymond rayan regine regis remi remy rene renee richard robert robin robinson roger roland romain romane romeo rosalie ' +
    'rose roxane sabrina sacha salome samuel sandra sandrine sarah sarra sebastien selma serge severine simon simone ' +
    'sofia sofiane soline solene sonia sophie stephane stephanie suzanne sylvain sylvie tania theo theodore theophile ' +
    'therese thibault thierry thomas tiago tim timeo timothee titouan tom tristan ugo valentin valentine valerie vera ' +
    'veronique vicky victoire victor victoria vincent violette virginie vivien william xavier yanis yann yannick yasmine ' +
    'yohan youssef yves yvette yvonne zelie zoe',
);
