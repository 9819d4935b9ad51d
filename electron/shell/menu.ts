import type { MenuItemConstructorOptions } from 'electron';

/** The menu in French. Edition shortcuts are shown, not taken: the page handles them first. */
export function buildMenuTemplate(actions: { lock: () => void }): MenuItemConstructorOptions[] {
  return [
    {
      label: '&Fichier',
      submenu: [
        { label: 'Verrouiller', accelerator: 'CommandOrControl+L', click: actions.lock },
        { type: 'separator' },
        { label: 'Quitter', role: 'quit', accelerator: 'CommandOrControl+Q' },
      ],
    },
    {
      label: '&Édition',
      submenu: [
        { label: 'Annuler', role: 'undo', registerAccelerator: false },
        { label: 'Rétablir', role: 'redo', registerAccelerator: false },
        { type: 'separator' },
        { label: 'Couper', role: 'cut', registerAccelerator: false },
        { label: 'Copier', role: 'copy', registerAccelerator: false },
        { label: 'Coller', role: 'paste', registerAccelerator: false },
        { label: 'Tout sélectionner', role: 'selectAll', registerAccelerator: false },
      ],
    },
    {
      label: '&Affichage',
      submenu: [
        { label: 'Taille normale', role: 'resetZoom' },
        { label: 'Agrandir', role: 'zoomIn' },
        { label: 'Réduire', role: 'zoomOut' },
        { type: 'separator' },
        { label: 'Plein écran', role: 'togglefullscreen' },
      ],
    },
  ];
}
