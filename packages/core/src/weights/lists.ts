export const listsWeights = {"bits":20,"gaps":"","values":""};
