import type { Language } from '../../templates/model/language.ts';

interface MenuWords {
  readonly file: string;
  readonly new: string;
  readonly open: string;
  readonly save: string;
  readonly saveAs: string;
  readonly export: string;
  readonly close: string;
  readonly quit: string;
  readonly edit: string;
  readonly view: string;
  readonly window: string;
  readonly history: string;
  readonly lock: string;
  readonly help: string;
  readonly safety: string;
}

/** The words of the application menu in each interface language. */
export const menuWords: { readonly [Tag in Language]: MenuWords } = {
  en: {
    file: 'File',
    new: 'New…',
    open: 'Open…',
    save: 'Save',
    saveAs: 'Save as…',
    export: 'Export…',
    close: 'Close',
    quit: 'Quit',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    history: 'History…',
    lock: 'Lock now',
    help: 'Help',
    safety: 'What this protects',
  },
  fr: {
    file: 'Fichier',
    new: 'Nouveau…',
    open: 'Ouvrir…',
    save: 'Enregistrer',
    saveAs: 'Enregistrer sous…',
    export: 'Exporter…',
    close: 'Fermer',
    quit: 'Quitter',
    edit: 'Édition',
    view: 'Affichage',
    window: 'Fenêtre',
    history: 'Historique…',
    lock: 'Verrouiller',
    help: 'Aide',
    safety: 'Ce qui est protégé',
  },
  es: {
    file: 'Archivo',
    new: 'Nuevo…',
    open: 'Abrir…',
    save: 'Guardar',
    saveAs: 'Guardar como…',
    export: 'Exportar…',
    close: 'Cerrar',
    quit: 'Salir',
    edit: 'Edición',
    view: 'Ver',
    window: 'Ventana',
    history: 'Historial…',
    lock: 'Bloquear ahora',
    help: 'Ayuda',
    safety: 'Qué se protege',
  },
  ru: {
    file: 'Файл',
    new: 'Создать…',
    open: 'Открыть…',
    save: 'Сохранить',
    saveAs: 'Сохранить как…',
    export: 'Экспорт…',
    close: 'Закрыть',
    quit: 'Выход',
    edit: 'Правка',
    view: 'Вид',
    window: 'Окно',
    history: 'История…',
    lock: 'Заблокировать',
    help: 'Справка',
    safety: 'Что защищено',
  },
  ar: {
    file: 'ملف',
    new: 'جديد…',
    open: 'فتح…',
    save: 'حفظ',
    saveAs: 'حفظ باسم…',
    export: 'تصدير…',
    close: 'إغلاق',
    quit: 'خروج',
    edit: 'تحرير',
    view: 'عرض',
    window: 'نافذة',
    history: 'السجل…',
    lock: 'قفل الآن',
    help: 'مساعدة',
    safety: 'ما الذي يُحمى',
  },
  zh: {
    file: '文件',
    new: '新建…',
    open: '打开…',
    save: '保存',
    saveAs: '另存为…',
    export: '导出…',
    close: '关闭',
    quit: '退出',
    edit: '编辑',
    view: '视图',
    window: '窗口',
    history: '历史…',
    lock: '立即锁定',
    help: '帮助',
    safety: '保护范围',
  },
};
