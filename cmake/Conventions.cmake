# What every target of the project shares: strictness, include root, one way to declare a layer.

add_library(faktorbenk_conventions INTERFACE)
target_include_directories(faktorbenk_conventions INTERFACE
  ${PROJECT_SOURCE_DIR}/src ${PROJECT_BINARY_DIR}/generated)
target_compile_definitions(faktorbenk_conventions INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(faktorbenk_conventions INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion
  $<$<BOOL:${FAKTORBENK_WERROR}>:-Werror>)
if(FAKTORBENK_SANITIZE)
  target_compile_options(faktorbenk_conventions INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(faktorbenk_conventions INTERFACE -fsanitize=address,undefined)
endif()

if(FAKTORBENK_FUZZ)
  target_compile_options(faktorbenk_conventions INTERFACE -fsanitize=fuzzer-no-link)
  target_compile_definitions(faktorbenk_conventions INTERFACE QT_NO_DEBUG)
endif()

# faktorbenk_layer(NAME SOURCES … [USES other layers and libraries …])
# One room of the house: a static library that sees only the rooms named in USES.
function(faktorbenk_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES" ${ARGN})
  add_library(faktorbenk_${name} STATIC ${arg_SOURCES})
  target_link_libraries(faktorbenk_${name} PUBLIC faktorbenk_conventions ${arg_USES})
endfunction()
