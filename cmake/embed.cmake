# Makes a C++ source that holds a text file: cmake -DINPUT=file -DOUTPUT=file.cpp -DNAME=koers::model::kText -P embed.cmake
file(READ ${INPUT} content)
string(REGEX REPLACE "::[^:]*$" "" namespace ${NAME})
string(REGEX REPLACE "^.*::" "" variable ${NAME})
file(WRITE ${OUTPUT} "namespace ${namespace} {\nextern const char ${variable}[];\nconst char ${variable}[] = R\"KOERS(${content})KOERS\";\n}  // namespace ${namespace}\n")
