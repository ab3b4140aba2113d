package tapeout.output.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSqueezerTest {

    /** What separates nothing goes; what separates names, selectors, operands or pieces of a text stays. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~a {  color : red ;  }~ | a{color : red;}",
                "~a , b > c  d { }~ | a ,b > c d{}",
                "~a :hover { } a:hover { }~ | a :hover{}a:hover{}",
                "~a { & .b { } &:hover { } }~ | a{& .b{}&:hover{}}",
                "~a { width: calc( 1px + 2px ) ; --x: ; }~ | a{width: calc( 1px + 2px );--x: ;}",
                "~@media ( width > 1px ) and ( hover ) { }~ | @media ( width > 1px ) and ( hover ){}",
                "~/* a */ a/* b */b { /* c */ }~ | a/**/b{}",
                "~a /* b */ c { }~ | a c{}",
                "~/*! who made it */ a { }~ | /*! who made it */ a{}",
                "~a::after { content: ' { /* x */ ,  } ' }~ | a::after{content: ' { /* x */ ,  } '}",
                "~a { b: url( x  y.png ) ; c: '\\'  ;  ' }~ | a{b: url( x  y.png );c: '\\'  ;  '}",
                "~\\{  a { }~ | \\{ a{}",
            })
    void leavesOutWhatBrowsersDoNotRead(String text, String squeezed) {
        assertThat(StyleSqueezer.squeeze(text)).isEqualTo(squeezed);
    }
}
