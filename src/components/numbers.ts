/** `69-KL/TW`, `09/2024/NĐ-CP`, `119/2020/QH14`: a document number, which never breaks at the end of a line. */
export const documentNumber = /(\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/]\p{L}[\p{L}\d]*)*)/gu;
