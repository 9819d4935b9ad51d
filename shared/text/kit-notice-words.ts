import { formatShortDate } from '../calendar/calendar-date.ts';
import type { KitNotice } from '../plan/kit-notice-rules.ts';

/** One sentence for the staff, on screen: what was found and what to do about it. */
export function describeKitNotice(notice: KitNotice): string {
  switch (notice.kind) {
    case 'fewerThanTwoPens':
      return notice.count === 0
        ? 'Aucun stylo d’adrénaline n’est enregistré dans la trousse : il en faut deux à tout moment. En parler avec la famille.'
        : 'Un seul stylo d’adrénaline est enregistré dans la trousse : il en faut deux à tout moment. En parler avec la famille.';
    case 'emerade':
      return 'Le stylo Emerade n’est plus distribué depuis le 4 mai 2023 : le garder jusqu’à sa péremption, et demander à la famille une ordonnance pour un autre stylo.';
    case 'expiresBeforeSummer':
      return notice.count === 1
        ? `Un produit de la trousse sera périmé avant la fin de l’année scolaire (${formatShortDate(notice.expiresOn)}) : prévenir la famille.`
        : `${notice.count} produits de la trousse seront périmés avant la fin de l’année scolaire (le premier le\u00A0${formatShortDate(notice.expiresOn)}) : prévenir la famille.`;
  }
}
